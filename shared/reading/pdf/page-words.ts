import type { Box, Word } from '../order/word.ts';
import { cleanWord } from '../repair/clean-word.ts';
import { isSpace, type Letter, letterAt, sizeAt, textOf } from './letters.ts';
import { frameOf, type PageFrame } from './page-frame.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

/** A word of the text layer. Its own box is as if its text were level; `seen` is where it is on the page. */
export interface PdfWord extends Word {
  /** Quarter turns of the text against the page as seen: 0 is level. */
  readonly turn: number;
  readonly seen: Box;
  /** The text object that draws its first letter. */
  readonly object: Pointer;
}

/** A page's words as PDFium finds them, in drawing order, with the counts that the OCR rule needs. */
export interface PageWords {
  readonly words: PdfWord[];
  /** Characters that stand for nothing: unmapped, private use, control. */
  readonly badChars: number;
  /** Real characters, white space not counted. */
  readonly chars: number;
}

interface Growing {
  text: string;
  readonly first: Letter;
  last: Letter;
  readonly size: number;
  readonly object: Pointer;
}

/** Reads a page's words from its text layer. `scratch` is 32 aligned bytes of PDFium's memory. */
export function pageWords(pdfium: Pdfium, textPage: Pointer, frame: PageFrame, scratch: Pointer): PageWords {
  const count = pdfium._FPDFText_CountChars(textPage);
  const words: PdfWord[] = [];
  let [badChars, chars] = [0, 0];
  let word: Growing | null = null;
  const end = () => {
    const done = word && placed(word, frame);
    if (done && done.text !== '') words.push(done);
    word = null;
  };
  for (let at = 0; at < count; at += 1) {
    const code = pdfium._FPDFText_GetUnicode(textPage, at);
    if (isSpace(code)) {
      end();
      continue;
    }
    chars += 1;
    const text = textOf(pdfium, textPage, at, code);
    if (text === null) badChars += 1;
    const letter = letterAt(pdfium, textPage, at, scratch);
    if (word && apart(word, letter)) end();
    if (word) {
      word.text += text ?? unmapped;
      word.last = letter;
    } else {
      const object = pdfium._FPDFText_GetTextObject(textPage, at);
      word = {
        text: text ?? unmapped,
        first: letter,
        last: letter,
        size: sizeAt(pdfium, textPage, at, scratch),
        object,
      };
    }
  }
  end();
  return { words, badChars, chars };
}

/** What stands in a word for a character without meaning. */
const unmapped = '\ufffd';

/** PDFium puts no space where text turns, changes line, or jumps further than its own size. */
function apart({ first, last, size }: Growing, next: Letter): boolean {
  if (next.turn !== first.turn) return true;
  const level = first.turn % 2 === 0;
  const [along, across] = level ? [next.x - last.x, next.y - first.y] : [next.y - last.y, next.x - first.x];
  const width = level ? last.right - last.left : last.top - last.bottom;
  return Math.abs(across) > size * 0.5 || Math.abs(along) > width + size;
}

/** How far letters reach above and below the line they stand on, as a share of the font size. */
const [above, below] = [0.75, 0.22];

function placed({ text, first, last, size, object }: Growing, frame: PageFrame): PdfWord {
  const { turn, x, y } = first;
  const [up, down] = [size * above, size * below];
  // The box along the text comes from the letters, across it from the size: some fonts lie about their height.
  const [l, r] = [Math.min(first.left, last.left), Math.max(first.right, last.right)];
  const [b, t] = [Math.min(first.bottom, last.bottom), Math.max(first.top, last.top)];
  const edges: readonly (readonly [number, number, number, number])[] = [
    [l, y - down, r, y + up],
    [x - up, b, x + down, t],
    [l, y - up, r, y + down],
    [x - down, b, x + up, t],
  ];
  const [left, bottom, right, top] = edges[turn] ?? [l, y - down, r, y + up];
  const level = frameOf(frame.visible, turn);
  return {
    text: cleanWord(text),
    ...level.box(left, bottom, right, top),
    base: level.box(x, y, x, y).y1,
    turn: (turn - frame.turns) & 3,
    seen: frame.box(left, bottom, right, top),
    object,
  };
}
