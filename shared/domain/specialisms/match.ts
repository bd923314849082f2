import { isWritten, mustShout, type Term } from './term.ts';
import type { TermNode } from './term-table.ts';
import type { Word } from './words.ts';

/** Terms found in a line: the words from `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly terms: readonly Term[];
}

/** Whether a line is written in capitals throughout, so that capitals tell nothing. */
export const isShouting = (words: readonly Word[]): boolean =>
  words.length > 3 && words.every(({ upper, norm }) => upper || /^\d/.test(norm));

const fits = (
  term: Term,
  words: readonly Word[],
  from: number,
  shouting: boolean,
  comma: boolean,
): boolean => {
  if (comma && !term.commas) return false;
  const first = words[from] as Word;
  if (term.words.length === 1) return isWritten(first, term.writing, shouting);
  return term.words.every((word, at) => !mustShout(word) || (words[from + at] as Word).upper);
};

/** The longest terms that start at a word; walls and foreign commas stop them. */
function longestAt(root: TermNode, words: readonly Word[], from: number, shouting: boolean): Span | null {
  let node: TermNode | undefined = root;
  let best: Span | null = null;
  let comma = false;
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (at > from && word.before === 'wall') break;
    comma ||= at > from && word.before === 'comma';
    node = node.after(word.norm);
    if (!node) break;
    if (node.terms.length === 0) continue;
    const terms = node.terms.filter((term) => fits(term, words, from, shouting, comma));
    if (terms.length > 0) best = { from, to: at + 1, terms };
  }
  return best;
}

/** All terms of a line, the longest first, none of them sharing a word. Linear: a term has few words. */
export function spansOf(root: TermNode, words: readonly Word[]): Span[] {
  const shouting = isShouting(words);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const span = longestAt(root, words, at, shouting);
    if (span) spans.push(span);
    at = span ? span.to : at + 1;
  }
  return spans;
}

/** Every term at every word, also within one another: for cues, which use nothing up. */
export function everySpan(
  root: TermNode,
  words: readonly Word[],
  visit: (term: Term, from: number, to: number) => void,
): void {
  for (let from = 0; from < words.length; from++) {
    let node: TermNode | undefined = root;
    for (let at = from; at < words.length; at++) {
      const word = words[at] as Word;
      node = node.after(word.norm);
      if (!node) break;
      const term = node.terms[0];
      if (term) visit(term, from, at + 1);
    }
  }
}
