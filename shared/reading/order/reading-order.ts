import { areColumns, partAt, type Sides } from './columns.ts';
import { deskew } from './deskew.ts';
import { cover, type Gutter, gaps, inked } from './gutters.ts';
import { type Row, rowsOf, rowText } from './rows.ts';
import type { Word } from './word.ts';

/**
 * Puts a page's words into lines in reading order, by cutting the page along its white space (XY-cut):
 * the longest stack of rows that share a gutter is read column after column, what is above and below it
 * likewise, and the rest row by row.
 */
export function readingOrder(words: readonly Word[]): string[] {
  return readRows(rowsOf(deskew(words)), 0).map(rowText);
}

/** Deeper nests of columns than this do not occur; the cap bounds the work. */
const deepest = 8;

function readRows(rows: readonly Row[], depth: number): Row[] {
  if (depth > deepest || rows.length < 3) return [...rows];
  const block = longestBlock(rows);
  if (block === null) return [...rows];
  const { left, right } = block.sides;
  return [
    ...readRows(rows.slice(0, block.from), depth + 1),
    ...readRows(regroup(left), depth + 1),
    ...readRows(regroup(right), depth + 1),
    ...readRows(rows.slice(block.to), depth + 1),
  ];
}

/** A column's own rows: its words no longer bend to the lines of the column beside it. */
const regroup = (rows: readonly Row[]): Row[] => rowsOf(rows.flatMap((row) => row.words));

interface Block {
  readonly from: number;
  readonly to: number;
  readonly sides: Sides;
  readonly weight: number;
}

/** The stack of consecutive rows, with a gutter through all of them, that holds the most two-sided text. */
function longestBlock(rows: readonly Row[]): Block | null {
  const height = median(rows.map((row) => row.y1 - row.y0));
  const inks = rows.map((row) => cover([], inked(row)));
  const [left, right] = [
    Math.min(...inks.map((ink) => ink[0]?.from ?? 0)),
    Math.max(...inks.map((ink) => ink.at(-1)?.to ?? 0)),
  ];
  const weighed = (best: Block | null, from: number, to: number, gutter: Gutter): Block | null => {
    const atLeast = best?.weight ?? 0;
    if (to - from < 3 || to - from <= atLeast) return best;
    const sides = partAt(rows.slice(from, to), gutter);
    const weight = Math.min(sides.left.length, sides.right.length);
    return weight > atLeast && areColumns(sides) ? { from, to, sides, weight } : best;
  };
  let best: Block | null = null;
  for (let from = 0; from < rows.length - 2; from += 1) {
    let union: Gutter[] = [];
    let open: Gutter[] = [];
    for (let to = from; to < rows.length; to += 1) {
      union = cover(union, inks[to] ?? []);
      const still = gaps(union, height);
      for (const gutter of open)
        if (!still.some((gap) => meet(gap, gutter))) best = weighed(best, from, to, gutter);
      open = still;
      // Full width without a gutter: no row further down can open one again.
      const [first, last] = [union[0], union.at(-1)];
      if (open.length === 0 && first && last && first.from < left + height && last.to > right - height) break;
    }
    for (const gutter of open) best = weighed(best, from, rows.length, gutter);
  }
  return best;
}

const meet = (a: Gutter, b: Gutter): boolean => a.from < b.to && b.from < a.to;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
