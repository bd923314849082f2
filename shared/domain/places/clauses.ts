import { remembered } from '../remembered.ts';
import type { BlockLine } from './blocks.ts';

/** A stretch of a line that says one thing; `text` is verbatim from the line. */
export interface Clause {
  readonly line: BlockLine;
  readonly text: string;
  /** Where the clause starts in its line. */
  readonly start: number;
}

const cut = /;\s+|\s[•·▪●/]\s|(?<=[a-z)\d]{2})[.!?]\s+(?=[A-Z])/gu;

/** The clauses of a line: cut at semicolons, bullets, lone slashes and sentence ends. The same line has the same ones. */
export const clausesOf: (line: BlockLine) => readonly Clause[] = remembered(cutUp);

/** Without one of these a line is one clause. */
const mayCut = /[;•·▪●/.!?]/;

function cutUp(line: BlockLine): Clause[] {
  if (!mayCut.test(line.text)) {
    const text = line.text.trim();
    return text === '' ? [] : [{ line, text, start: line.text.indexOf(text) }];
  }
  const clauses: Clause[] = [];
  let start = 0;
  const push = (from: number, to: number): void => {
    const raw = line.text.slice(from, to);
    const text = raw.trim();
    if (text !== '') clauses.push({ line, text, start: from + raw.indexOf(text) });
  };
  for (const match of line.text.matchAll(cut)) {
    const sentence = /[.!?]/.test(match[0].trim());
    push(start, match.index + (sentence ? 1 : 0));
    start = match.index + match[0].length;
  }
  push(start, line.text.length);
  return clauses;
}
