import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { labelFields, labelOf } from '../label.ts';
import { type Inputs, parsedJson } from './inputs.ts';

const fileOf = v.object({ file: v.string() });
const fileLabel = v.object({ ...labelFields, file: v.string(), format: v.optional(v.string()) });
const labelList = v.object({ labels: v.array(v.unknown()) });

/**
 * The labelled CVs of a folder: labels.json, and the files in files/, or beside it where there is no such folder.
 * Throws a sentence where there is no labels.json or nothing in it can be measured.
 */
export function folderInputs(folder: string): Inputs {
  const path = join(folder, 'labels.json');
  if (!existsSync(path)) throw new Error(`There is no labels.json in ${folder}.`);
  const list = v.safeParse(labelList, parsedJson(readFileSync(path, 'utf8')));
  if (!list.success) throw new Error('labels.json is not {"labels": [{"file", "specialism", "region"}]}.');
  const files = existsSync(join(folder, 'files')) ? join(folder, 'files') : folder;
  const there = new Set(filesIn(files));
  const unmeasured: string[] = [];
  const named = new Set<string>();
  const cases = list.output.labels.flatMap((given, at) => {
    if (v.is(fileOf, given)) named.add(given.file);
    const parsed = v.safeParse(fileLabel, given);
    if (!parsed.success) {
      unmeasured.push(`Label ${at + 1} is not {"file", "specialism", "region"}.`);
      return [];
    }
    const { file, format } = parsed.output;
    if (there.has(file))
      return [{ label: labelOf(file, format ?? endingOf(file), parsed.output), path: join(files, file) }];
    unmeasured.push(`Label without a file: ${file}`);
    return [];
  });
  if (cases.length === 0) throw new Error(`None of the labels in ${path} has a file in ${files}.`);
  return { cases, unmeasured, unlabelled: [...there].filter((file) => !named.has(file)) };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'labels.json')
    .map(({ name }) => name)
    .sort();

const endingOf = (file: string): string => /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? 'none';
