import { readFileSync } from 'node:fs';

/** A line of a CV with what no mail may carry of it. */
export interface SecretLine {
  readonly kind: string;
  readonly line: string;
  /** Verbatim parts of the line, none of which may be left. */
  readonly secrets: readonly string[];
}

/** `dev`: there while the patterns were written. `held-out`: written afterwards, and its failures looked at twice at most. */
export type Half = 'dev' | 'held-out';

const data = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`lines/${file}.json`, import.meta.url), 'utf8'));

/** Lines with secrets, of one half. */
export const secretLines = (half: Half): readonly SecretLine[] => data(`secrets-${half}`) as SecretLine[];

/** Lines about work that must stay as they are, of one half. */
export const workLines = (half: Half): readonly string[] => data(`keep-${half}`) as string[];

/** Kinds that are numbers; the others are words. */
export const numberKinds: ReadonlySet<string> = new Set([
  'national-insurance',
  'birth-date',
  'passport',
  'visa',
  'driving-number',
  'bank',
  'next-of-kin',
]);
