import type { Clause } from './clauses.ts';

/** Longest quote, in characters. */
const longest = 160;
const column = /\t|\s\|\s|\s{3,}/g;

/** The words around a place: its column of the line, cut at word ends where that is long. Verbatim. */
export function quoteOf({ text }: Clause, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(column)) {
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  if (to - from > longest) {
    const left = Math.max(from, start - 70);
    const right = Math.min(to, Math.max(end, left + longest));
    from = left === from ? from : text.indexOf(' ', left) + 1;
    to = right === to ? to : Math.max(end, text.lastIndexOf(' ', right));
  }
  return text.slice(Math.min(from, start), to).trim();
}
