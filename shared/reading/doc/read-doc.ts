import { append } from '../flow/append.ts';
import { pagelessReading, type Reading, refused } from '../reading.ts';
import { type CompoundFile, DamagedCompoundFile, openCompoundFile } from './compound-file.ts';
import { docLines, marksOf } from './doc-lines.ts';
import { wordBinary } from './word-binary.ts';

/** Flags of the file information block: encrypted, and which of two streams holds the tables. */
const [encrypted, secondTable] = [0x0100, 0x0200];

/**
 * Reads what a compound file holds: a Word 97-2003 document. Word's encrypted container and an encrypted
 * document are `password`; Word 6 and 95, Excel, PowerPoint and Outlook files are `unsupported-format`.
 */
export function readDoc(file: Uint8Array): Reading {
  try {
    return readCompound(openCompoundFile(file));
  } catch (error) {
    if (error instanceof DamagedCompoundFile || error instanceof RangeError) return refused('damaged');
    throw error;
  }
}

function readCompound(container: CompoundFile): Reading {
  if (container.names.includes('EncryptedPackage')) return refused('password');
  const main = container.stream('WordDocument');
  if (main === null) return refused('unsupported-format');
  const fib = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (fib.getUint16(0, true) === 0xa5dc) return refused('unsupported-format');
  if (fib.getUint16(0, true) !== 0xa5ec) return refused('damaged');
  const flags = fib.getUint16(10, true);
  if ((flags & encrypted) !== 0) return refused('password');
  const table = container.stream((flags & secondTable) !== 0 ? '1Table' : '0Table');
  return table === null ? refused('damaged') : readWord(main, table);
}

/** Headers first, then the text with its boxes, notes and comments, and the footers. */
function readWord(main: Uint8Array, table: Uint8Array): Reading {
  const doc = wordBinary(main, table);
  const { body, footnotes, headers, comments, endnotes, boxes, headerBoxes } = doc.lengths;
  const marks = marksOf(doc);
  const hidden: string[] = [];
  let start = 0;
  const take = (length: number) => {
    start += length;
    return docLines(doc.text, marks, start - length, start, hidden);
  };
  const bodyLines = take(body);
  const footnoteLines = take(footnotes);
  const running = runningLines(doc.headerStarts, (from, to) =>
    docLines(doc.text, marks, start + from, start + to, hidden),
  );
  start += headers;
  const [commentLines, endnoteLines, boxLines, headerBoxLines] = [comments, endnotes, boxes, headerBoxes].map(
    take,
  );
  return pagelessReading(
    'doc',
    [
      running.headers,
      headerBoxLines,
      bodyLines,
      boxLines,
      footnoteLines,
      endnoteLines,
      commentLines,
      running.footers,
    ]
      .flatMap((lines) => lines ?? [])
      .map((line) => line.replaceAll('\x1f', '')),
    hidden,
  );
}

/** Six stories a section: even, odd header, even, odd footer, first page's header and footer; six separators first. */
function runningLines(starts: readonly number[], read: (from: number, to: number) => string[]) {
  const seen = new Set<string>();
  const found = { headers: [] as string[], footers: [] as string[] };
  for (let story = 6; story + 1 < starts.length; story += 1) {
    const lines = read(starts[story] ?? 0, starts[story + 1] ?? 0);
    const whole = lines.join('\n');
    if (seen.has(whole)) continue;
    seen.add(whole);
    append(found[[0, 1, 4].includes(story % 6) ? 'headers' : 'footers'], lines);
  }
  return found;
}
