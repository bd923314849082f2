import type { Row } from './rows.ts';
import { heightOf, type Word } from './word.ts';

/** A strip of white between two columns, in points from the left. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Narrowest strip that parts columns: 8 points, or most of a line's height in large text. */
const narrowest = 8;

/** Strips of a row that ink covers, left to right. A bullet or an icon belongs to the word behind it. */
export function inked(row: Row): Gutter[] {
  return row.words.map((word, at) => {
    const next = row.words[at + 1];
    const mark = next && isMark(word) && next.x0 - word.x1 < heightOf(word) * 4;
    return { from: word.x0, to: mark ? Math.max(word.x1, next.x0) : word.x1 };
  });
}

const isMark = (word: Word): boolean =>
  /^(?:[^\p{L}\p{N}]{1,2}|[\ue000-\uf8ff]|\d{1,2}[.)]|[o§])$/u.test(word.text);

/** Adds strips, sorted, to a sorted union of strips. */
export function cover(union: readonly Gutter[], strips: readonly Gutter[]): Gutter[] {
  const merged: { from: number; to: number }[] = [];
  let [a, b] = [0, 0];
  for (;;) {
    const [left, right] = [union[a], strips[b]];
    const next = left && (!right || left.from <= right.from) ? left : right;
    if (!next) return merged;
    if (next === left) a += 1;
    else b += 1;
    const last = merged[merged.length - 1];
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else merged.push({ from: next.from, to: next.to });
  }
}

/** White strips between inked ones, wide enough to part columns. */
export function gaps(union: readonly Gutter[], lineHeight: number): Gutter[] {
  const wide = Math.max(narrowest, lineHeight * 0.75);
  const found: Gutter[] = [];
  for (const [at, strip] of union.entries()) {
    const next = union[at + 1];
    if (next && next.from - strip.to >= wide) found.push({ from: strip.to, to: next.from });
  }
  return found;
}
