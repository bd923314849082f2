import { readFileSync } from 'node:fs';

const data = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** A CV of our own with gaps (`{name}`, `{mail}`, `{personal}`, `{university}`, `{end}`) for what must not count. */
export interface BaseCv {
  readonly id: string;
  /** What its evidence carries; null where a person must decide. */
  readonly specialism: string | null;
  readonly region: string | null;
  readonly lines: readonly string[];
}

/** All base CVs: every specialism, both regions, and some that nobody could decide from their words. */
export const baseCvs = data('base-cvs.json') as readonly BaseCv[];

/** What is swapped, each kind with its values. */
export const swaps = data('swaps.json') as Readonly<Record<SwapKind, readonly string[]>>;
export type SwapKind = 'name' | 'title' | 'university' | 'personal' | 'end' | 'pastJob';

const neutral = { name: 'Sam Lennox', university: 'The university', personal: '', end: '', pastJob: '' };
/** What past jobs are compared with: the same job without a place, as it must not matter where it was. */
const samePastJob = '2006 - 2009\nAdministrative Assistant';

/** One thing swapped in a CV. */
export interface Swap {
  readonly kind: SwapKind;
  readonly value: string;
}

/** What the swaps of a kind are compared with: the CV without any, or the past job without its place. */
export const comparedWith = (kind: SwapKind): Swap | null =>
  kind === 'pastJob' ? { kind, value: samePastJob } : null;

/** The plain letters of a name, for an e-mail address: `sam.lennox`. */
const mailOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '.');

/** What the gaps of a CV may hold. */
export type Gaps = Readonly<Record<keyof typeof neutral, string>>;

/**
 * A base CV's lines with some gaps filled, the others as they are in the plain CV. `mail` says whether the e-mail
 * address holds the name: where it does not, nothing but its place marks a name as one.
 */
export function filledLines({ lines }: BaseCv, filling: Partial<Gaps>, mail: 'named' | 'plain'): string[] {
  const gaps: Gaps = { ...neutral, ...filling };
  const address = mail === 'named' ? mailOf(gaps.name) || 'hello' : 'hello';
  const filled = lines.map((line) =>
    line
      .replace('{name}', gaps.name)
      .replace('{mail}', `${address}@example.com`)
      .replace('{personal}', gaps.personal)
      .replace('{university}', gaps.university)
      .replace('{end}', [gaps.pastJob, gaps.end].filter(Boolean).join('\n')),
  );
  return filled.flatMap((line) => line.split('\n')).filter((line) => line !== '');
}

/** A base CV's lines with one thing swapped, or as it is without one. */
export function swappedLines(cv: BaseCv, swap: Swap | null, mail: 'named' | 'plain'): string[] {
  if (swap === null) return filledLines(cv, {}, mail);
  return filledLines(cv, { [swap.kind === 'title' ? 'name' : swap.kind]: swap.value }, mail);
}
