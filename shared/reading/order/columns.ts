import { isDate } from '../flow/row-lines.ts';
import type { Gutter } from './gutters.ts';
import { type Row, rowText } from './rows.ts';

/** The two sides of a gutter, as rows. A row may be on one side or on both. */
export interface Sides {
  readonly left: readonly Row[];
  readonly right: readonly Row[];
}

/** Fewer lines than this on a side are a header or a caption, not a column. */
const fewest = 3;

/** Parts rows at a gutter that none of their words crosses. */
export function partAt(rows: readonly Row[], gutter: Gutter): Sides {
  const middle = (gutter.from + gutter.to) / 2;
  const side = (keep: (x: number) => boolean) =>
    rows
      .map((row) => ({ ...row, words: row.words.filter((word) => keep(word.x0)) }))
      .filter((row) => row.words.length > 0);
  return { left: side((x) => x < middle), right: side((x) => x >= middle) };
}

/**
 * Whether the two sides of a gutter are columns to read one after the other. They are not when they are
 * cells of the same rows: dates beside entries, labels beside values.
 */
export function areColumns({ left, right }: Sides): boolean {
  if (left.length < fewest || right.length < fewest) return false;
  if (onlyMarks(left) || onlyMarks(right)) return false;
  const [small, large] = left.length <= right.length ? [left, right] : [right, left];
  const aligned = small.filter((row) => large.some((other) => sameLine(row, other))).length / small.length;
  if (aligned < 0.7) return true;
  if (isRightSet(right) || (aligned >= 0.9 && share(small, (row) => isDate(cellText(row))) >= 0.25))
    return false;
  if (mostly(small, (row) => isDate(cellText(row))) || mostly(large, (row) => isDate(cellText(row))))
    return false;
  if (mostly(left, (row) => cellText(row).endsWith(':'))) return false;
  return !isSparse(small);
}

const cellText = (row: Row): string => rowText(row).trim();
const onlyMarks = (rows: readonly Row[]): boolean => rows.every((row) => cellText(row).length <= 2);

const share = (rows: readonly Row[], test: (row: Row) => boolean): number =>
  rows.filter(test).length / rows.length;
const mostly = (rows: readonly Row[], test: (row: Row) => boolean): boolean => share(rows, test) >= 0.5;

/** Set flush right with ragged beginnings: places and dates at the ends of lines, never a text of its own. */
function isRightSet(rows: readonly Row[]): boolean {
  const starts = rows.map((row) => row.words[0]?.x0 ?? 0);
  const ends = rows.map((row) => row.words.at(-1)?.x1 ?? 0);
  const near = (values: readonly number[], edge: number) =>
    values.filter((x) => Math.abs(x - edge) < 3).length;
  return (
    near(
      ends,
      ends.reduce((a, b) => Math.max(a, b)),
    ) >=
      rows.length * 0.8 &&
    near(
      starts,
      starts.reduce((a, b) => Math.min(a, b)),
    ) <
      rows.length * 0.5
  );
}

/** The same line of the page: their heights meet by more than half. */
function sameLine(a: Row, b: Row): boolean {
  const meet = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return meet > Math.min(a.y1 - a.y0, b.y1 - b.y0) * 0.6;
}

/** Lines that stand far apart are labels of something, not a text of their own. */
function isSparse(rows: readonly Row[]): boolean {
  let apart = 0;
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    if (next && next.y0 - row.y1 > (row.y1 - row.y0) * 1.2) apart += 1;
  }
  return apart >= (rows.length - 1) * 0.6;
}
