import { heightOf, type Word } from '../order/word.ts';

/**
 * Joins tracked-out letters (`J A N E   D O E` drawn letter by letter) of one row into words. A gap well
 * above the usual one of the run is a space between words. Runs of fewer than four letters are left.
 */
export function joinTracked(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let at = 0;
  while (at < words.length) {
    const end = runEnd(words, at);
    const run = words.slice(at, end);
    joined.push(...(run.length >= 4 ? wordsOf(run) : run));
    at = end;
  }
  return joined;
}

/** A letter by itself; a pair of capitals can be two letters that were set close. */
const loose = (word: Word): boolean => /^(?:\p{L}|\p{Lu}{2}|\p{L}[.,:])$/u.test(word.text);

function runEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && loose(words[at] as Word) && (at === from || near(words[at - 1], words[at])))
    at += 1;
  const singles = words.slice(from, at).filter((word) => /^\p{L}$/u.test(word.text)).length;
  return at > from && singles >= (at - from) * 0.6 ? at : from + 1;
}

const near = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && b.x0 - a.x1 < heightOf(a) * 2.5;

function wordsOf(run: readonly Word[]): Word[] {
  const gaps = run.slice(1).map((word, at) => word.x0 - (run[at]?.x1 ?? word.x0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)] ?? 0;
  const words: Word[] = [];
  for (const [at, letter] of run.entries()) {
    const last = words.at(-1);
    const space = at === 0 || (gaps[at - 1] ?? 0) > usual * 1.6 + heightOf(letter) * 0.05;
    if (!last || space) {
      // The gap is only as wide as the letters are set: a space, never a column.
      if (last) words[words.length - 1] = { ...last, x1: letter.x0 - heightOf(letter) * 0.3 };
      words.push(letter);
    }
    if (last && !space) words[words.length - 1] = { ...last, text: last.text + letter.text, x1: letter.x1 };
  }
  return words;
}
