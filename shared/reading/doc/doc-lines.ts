import { append } from '../flow/append.ts';
import { LineFlow } from '../flow/line-flow.ts';
import type { WordBinary } from './word-binary.ts';

/** What formatting makes of each character position. */
export interface Marks {
  readonly deleted: Uint8Array;
  readonly hidden: Uint8Array;
  readonly inTable: Uint8Array;
  readonly rowEnd: Uint8Array;
}

/** Property ids of MS-DOC: tracked deletion, hidden text, paragraph in a table, end of a table row. */
const sprm = { deleted: 0x0800, hidden: 0x083c, inTable: 0x2416, rowEnd: 0x2417 };

/** Marks every character position from the formatting runs. */
export function marksOf(doc: WordBinary): Marks {
  const blank = () => new Uint8Array(doc.text.length);
  const marks = { deleted: blank(), hidden: blank(), inTable: blank(), rowEnd: blank() };
  doc.runs('characters', (from, to, has) => {
    if (has(sprm.deleted)) marks.deleted.fill(1, from, to);
    if (has(sprm.hidden)) marks.hidden.fill(1, from, to);
  });
  doc.runs('paragraphs', (from, to, has) => {
    if (has(sprm.inTable)) marks.inTable.fill(1, from, to);
    if (has(sprm.rowEnd)) marks.rowEnd.fill(1, from, to);
  });
  return marks;
}

/** Word's control characters: cell end, line break, page break, paragraph end, field begin, separator, end. */
const [cellEnd, lineBreak, pageBreak, paragraphEnd, fieldBegin, fieldSplit, fieldEnd] = [
  7, 11, 12, 13, 19, 20, 21,
];

/** Lines of one part of the text; hidden characters go to `hidden`, deleted ones and field codes nowhere. */
export function docLines(text: string, marks: Marks, from: number, to: number, hidden: string[]): string[] {
  const flow = new LineFlow();
  let row = false;
  let codes = 0;
  let unseen = '';
  for (let at = from; at < Math.min(to, text.length); at += 1) {
    const code = text.charCodeAt(at);
    const inTable = marks.inTable[at] === 1;
    if (inTable && !row) {
      flow.openRow();
      flow.openCell();
      row = true;
    } else if (!inTable && row) {
      flow.closeCell();
      flow.closeRow();
      row = false;
    }
    if (code === fieldBegin) codes += 1;
    else if (code === fieldSplit || code === fieldEnd)
      codes = Math.max(0, codes - (code === fieldSplit || codes > 0 ? 1 : 0));
    else if (codes > 0 || marks.deleted[at] === 1) continue;
    else if (code === cellEnd && row) {
      flow.closeCell();
      if (marks.rowEnd[at] === 1) {
        flow.closeRow();
        row = false;
      } else flow.openCell();
    } else if (code === lineBreak || code === pageBreak || code === paragraphEnd || code === cellEnd)
      flow.endLine();
    else if (marks.hidden[at] === 1) unseen += text[at];
    else if (code === 30) flow.add('-');
    else if (code === 9 || code >= 32) flow.add(text[at] ?? '');
    if (marks.hidden[at] !== 1 && unseen !== '' && !unseen.endsWith(' ')) unseen += ' ';
  }
  append(hidden, unseen.split(/\s+/).filter(Boolean));
  if (row) {
    flow.closeCell();
    flow.closeRow();
  }
  return flow.lines();
}
