import type { Box } from '../order/word.ts';
import { doubtfulWords } from './doubtful-words.ts';
import type { PageFrame } from './page-frame.ts';
import type { DrawnObject } from './page-objects.ts';
import type { PdfWord } from './page-words.ts';
import type { Pdfium, Pointer } from './pdfium.ts';
import { drawPage, type Raster } from './raster.ts';

/** Pixels a point for the ink test: enough for 6-point text. */
const inkScale = 1.5;
/** A word whose pixels differ by less than this (of 255) has no ink anyone could see. */
const leastContrast = 40;
/** Nobody reads letters lower than 1.2 points. */
const leastHeight = 1.2;

/** Words parted into those a reader sees and those nobody does. */
export interface SeenWords {
  readonly visible: PdfWord[];
  readonly hidden: PdfWord[];
}

/**
 * Finds the words of a page that nobody sees: off the page, too small, without ink, or painted over. The
 * page is drawn only if some word is not plainly dark on a light ground, and only those are tested.
 */
export function partHidden(
  pdfium: Pdfium,
  page: Pointer,
  frame: PageFrame,
  words: readonly PdfWord[],
  objects: readonly DrawnObject[],
): SeenWords {
  const doubtful = doubtfulWords(pdfium, words, objects);
  let raster: Raster | null = null;
  const visible: PdfWord[] = [];
  const hidden: PdfWord[] = [];
  for (const word of words) {
    let seen = inPage(word.seen, frame) && word.y1 - word.y0 >= leastHeight;
    if (seen && doubtful.has(word)) {
      raster ??= drawPage(pdfium, page, frame, inkScale, 2_000);
      seen = hasInk(raster, word.seen);
    }
    (seen ? visible : hidden).push(word);
  }
  return { visible, hidden };
}

function inPage({ x0, y0, x1, y1 }: Box, frame: PageFrame): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x > 0 && y > 0 && x < frame.width && y < frame.height;
}

/** Whether the pixels of a word's box differ enough to show letters. The box's edges are left out. */
function hasInk({ grey, width, height, scale }: Raster, { x0, y0, x1, y1 }: Box): boolean {
  const [w, h] = [x1 - x0, y1 - y0];
  const [left, right] = [Math.floor((x0 + w * 0.03) * scale), Math.ceil((x1 - w * 0.03) * scale)];
  const [top, bottom] = [Math.floor((y0 + h * 0.1) * scale), Math.ceil((y1 - h * 0.15) * scale)];
  let [least, most] = [255, 0];
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1) {
    for (let x = Math.max(0, left); x < Math.min(width, right); x += 1) {
      const value = grey[y * width + x] ?? 255;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  return most - least >= leastContrast;
}
