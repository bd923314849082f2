import { joinTracked } from '../repair/tracked-letters.ts';
import { heightOf, type Word } from './word.ts';

/** Words that stand on one line across the page, left to right. */
export interface Row {
  readonly words: readonly Word[];
  /** Top, about, and the line the letters stand on. */
  readonly y0: number;
  readonly y1: number;
}

/** Groups words into rows by the line their letters stand on. */
export function rowsOf(words: readonly Word[]): Row[] {
  const sorted = [...words].sort((a, b) => a.base - b.base);
  const rows: { words: Word[]; base: number; height: number }[] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    const height = heightOf(word);
    if (row && word.base - row.base < Math.min(row.height, height) * 0.3) {
      row.words.push(word);
      // The tallest word rules the row, so that a small superscript does not shift it.
      if (height > row.height) [row.base, row.height] = [word.base, height];
    } else {
      rows.push({ words: [word], base: word.base, height });
    }
  }
  return rows.map((row) => ({
    words: row.words.sort((a, b) => a.x0 - b.x0),
    y0: row.base - row.height,
    y1: row.base,
  }));
}

/** A row as text: words parted by a space, or by a tab where the gap is far wider than a space. */
export function rowText(row: Row): string {
  let text = '';
  let last: Word | null = null;
  for (const word of joinTracked(row.words)) {
    if (last) text += word.x0 - last.x1 > Math.max(heightOf(last), heightOf(word)) * 1.3 ? '\t' : ' ';
    text += word.text;
    last = word;
  }
  return text;
}
