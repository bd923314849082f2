import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as v from 'valibot';
import { AgencyError, loadAgency } from '../../shared/config/agency.ts';
import type { consultantsSchema } from '../../shared/config/consultants.ts';
import type { settingsSchema } from '../../shared/config/settings.ts';
import type { territoriesSchema } from '../../shared/config/territories.ts';
import { root } from '../command-line.ts';

/** The files of agency/ that commands change, as they are written. */
export interface AgencyEdit {
  readonly 'settings.json'?: v.InferInput<typeof settingsSchema>;
  readonly 'consultants.json'?: v.InferInput<typeof consultantsSchema>;
  readonly 'territories.json'?: v.InferInput<typeof territoriesSchema>;
}

/** The agency's folder: AGENCY_DIR, or the project's own. */
export const agencyFolder = (): string => process.env.AGENCY_DIR ?? join(root, 'agency');

/** One of the files as it stands; the folder must have been found in order before. */
export const readFile = <F extends keyof AgencyEdit>(folder: string, file: F): NonNullable<AgencyEdit[F]> =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** What would be wrong with the folder after an edit, as sentences; nothing is written. */
export function faultsOf(folder: string, edit: AgencyEdit): readonly string[] {
  const copy = mkdtempSync(join(tmpdir(), 'agency-edit-'));
  try {
    cpSync(folder, copy, { recursive: true });
    writeInto(copy, edit);
    loadAgency(copy);
    return [];
  } catch (error) {
    if (error instanceof AgencyError) return error.sentences;
    throw error;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Writes an edit, each file whole or not at all. */
export function writeInto(folder: string, edit: AgencyEdit): void {
  for (const [file, data] of Object.entries(edit)) {
    const path = join(folder, file);
    writeFileSync(`${path}.new`, agencyJson(data));
    renameSync(`${path}.new`, path);
  }
}

/** Signs that a line may take. */
const lineLength = 110;

/** JSON as people read it: two spaces, and what fits on one line is on one line. */
export const agencyJson = (data: object): string => `${written(data, '', 0)}\n`;

/** A value at an indent, `taken` signs into its line. The file itself and lists of objects are never put on one line. */
function written(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = Object.entries(value).map(([key, one]) => [isList ? '' : `${JSON.stringify(key)}: `, one]);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return open + close;
  const isPlain = !isList || value.every((one) => typeof one !== 'object');
  if (indent !== '' && isPlain) {
    const line = entries.map(([key, one]) => key + written(one, 'inline', 0)).join(', ');
    const whole = isList ? `[${line}]` : `{ ${line} }`;
    if (!whole.includes('\n') && taken + whole.length < lineLength) return whole;
  }
  const inner = indent === 'inline' ? '' : `${indent}  `;
  const lines = entries.map(([key, one]) => inner + key + written(one, inner, inner.length + key.length));
  return `${open}\n${lines.join(',\n')}\n${indent === 'inline' ? '' : indent}${close}`;
}
