import type { SpecialismIndex } from './compile.ts';
import type { PlacedLine } from './placed-lines.ts';
import type { Word } from './words.ts';

/** Letters that a word must have to be corrected: in a shorter one a slip makes another word. */
const leastLetters = 8;

/** What scanned pages show for other letters: "Managernent". */
const lookalikes: readonly (readonly [seen: string, meant: string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['ii', 'u'],
  ['li', 'h'],
];

/** Whether two words differ by one letter put in, left out or replaced. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end === 1;
}

/** The one word of titles that is meant, or null where none is or several could be. */
function meantBy(seen: string, { known, titleWords }: SpecialismIndex['words']): string | null {
  for (const [wrong, right] of lookalikes) {
    const read = seen.replace(wrong, right);
    if (read !== seen && known.has(read)) return read;
  }
  const near = titleWords.filter((word) => isOneSlip(word, seen));
  return near.length === 1 ? (near[0] ?? null) : null;
}

const repairedWord = (word: Word, words: SpecialismIndex['words']): Word => {
  if (word.norm.length < leastLetters || words.known.has(word.norm) || /\d/.test(word.norm)) return word;
  const meant = meantBy(word.norm, words);
  return meant === null ? word : { ...word, norm: meant };
};

/**
 * A short line of the head with slips of the scanner put right: one letter of a word of eight or more that no term
 * has, where just one word of a title is that near. Only the comparison changes; quotes show what stands there.
 */
export function repaired(line: PlacedLine, { words }: SpecialismIndex): PlacedLine {
  if (line.kind !== 'head' || !line.titlePlace || line.words.length > 6) return line;
  if (!line.words.some(({ norm }) => norm.length >= leastLetters && !words.known.has(norm))) return line;
  return { ...line, words: line.words.map((word) => repairedWord(word, words)) };
}
