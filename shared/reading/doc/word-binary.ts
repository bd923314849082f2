import { windows1252 } from '../text/windows-1252.ts';
import { DamagedCompoundFile } from './compound-file.ts';
import { formattedRuns } from './formatting-runs.ts';

/** A run of a Word binary document's text: characters `from` to `to`, stored at byte `at`. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** Bytes a character: 1 is windows-1252, 2 is UTF-16. */
  readonly width: 1 | 2;
}

/** A Word 97-2003 document's text in character positions, with what its formatting says of them. */
export interface WordBinary {
  readonly text: string;
  /** Lengths of the parts of the text, in its order. */
  readonly lengths: {
    body: number;
    footnotes: number;
    headers: number;
    comments: number;
    endnotes: number;
    boxes: number;
    headerBoxes: number;
  };
  /** Calls back for each run of characters that carries formatting: its positions and its properties. */
  runs(
    kind: 'characters' | 'paragraphs',
    seen: (from: number, to: number, has: (sprm: number) => boolean) => void,
  ): void;
  /** Where headers and footers begin within their part, in pairs of six a section, after six separators. */
  readonly headerStarts: readonly number[];
}

/** Characters beyond which a file claims more text than any CV has; pieces may claim the same bytes again and again. */
const mostText = 5_000_000;
/** Steps of laying formatting over the text; a sound document needs about one a character. */
const mostSteps = 50_000_000;

/** Headers and footers of 200 sections, and the separators. */
const mostStories = 1_207;

/** Reads the text and formatting tables of the `WordDocument` stream and its table stream (MS-DOC). */
export function wordBinary(main: Uint8Array, table: Uint8Array): WordBinary {
  const fib = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const places = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const long = (at: number): number => fib.getUint32(at, true);
  const within = (offset: number): DataView => slice(places, long(offset), long(offset + 4));
  const pieces = piecesOf(within(0x1a2));
  if ((pieces.at(-1)?.to ?? 0) > mostText) throw new DamagedCompoundFile('more text than the file can hold');
  let steps = 0;
  return {
    text: pieces.map((piece) => pieceText(main, piece)).join(''),
    lengths: {
      body: long(0x4c),
      footnotes: long(0x50),
      headers: long(0x54),
      comments: long(0x5c),
      endnotes: long(0x60),
      boxes: long(0x64),
      headerBoxes: long(0x68),
    },
    runs(kind, seen) {
      const blocks = within(kind === 'characters' ? 0xfa : 0x102);
      for (const run of formattedRuns(fib, blocks, kind)) {
        steps += pieces.length;
        if (steps > mostSteps) throw new DamagedCompoundFile('formatting without end');
        for (const piece of pieces) {
          const end = piece.at + (piece.to - piece.from) * piece.width;
          if (run.to <= piece.at || run.from >= end) continue;
          const position = (at: number) => piece.from + Math.ceil((at - piece.at) / piece.width);
          const [from, to] = [position(Math.max(run.from, piece.at)), position(Math.min(run.to, end))];
          steps += to - from;
          seen(from, to, run.has);
        }
      }
    },
    headerStarts: longs(within(0xf2)).slice(0, mostStories),
  };
}

function slice(view: DataView, from: number, length: number): DataView {
  if (from + length > view.byteLength) throw new DamagedCompoundFile('table beyond the end');
  return new DataView(view.buffer, view.byteOffset + from, length);
}

const longs = (view: DataView): number[] =>
  Array.from({ length: view.byteLength >> 2 }, (_, at) => view.getUint32(at * 4, true));

/** The piece table; property blocks (type 1) come before it. */
function piecesOf(clx: DataView): Piece[] {
  let at = 0;
  while (at < clx.byteLength && clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true);
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== 2) throw new DamagedCompoundFile('no piece table');
  const body = slice(clx, at + 5, clx.getUint32(at + 1, true));
  const count = Math.max(0, Math.floor((body.byteLength - 4) / 12));
  return Array.from({ length: count }, (_, index) => {
    const place = body.getUint32((count + 1) * 4 + index * 8 + 2, true);
    const narrow = (place & 0x40000000) !== 0;
    const [from, to] = [body.getUint32(index * 4, true), body.getUint32(index * 4 + 4, true)];
    if (to < from) throw new DamagedCompoundFile('pieces out of order');
    return { from, to, at: narrow ? (place & 0x3fffffff) >> 1 : place, width: narrow ? 1 : 2 };
  });
}

function pieceText(main: Uint8Array, { from, to, at, width }: Piece): string {
  const end = at + (to - from) * width;
  if (end > main.length) throw new DamagedCompoundFile('text beyond the end');
  const bytes = main.subarray(at, end);
  if (width === 2) return new TextDecoder('utf-16le').decode(bytes);
  let text = '';
  for (const byte of bytes) text += windows1252(byte);
  return text;
}
