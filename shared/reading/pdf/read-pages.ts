import { readingOrder } from '../order/reading-order.ts';
import { mendBrokenWords } from '../repair/broken-words.ts';
import { mendPostcodeLines } from '../repair/postcodes.ts';
import { partHidden } from './hidden-words.ts';
import { needsOcr } from './needs-ocr.ts';
import { PdfRefused, withPage, withPdf } from './open-pdf.ts';
import { pageFrame } from './page-frame.ts';
import { countInside, type DrawnObject, pageObjects } from './page-objects.ts';
import { type PdfWord, pageWords } from './page-words.ts';
import type { PdfAnswer, PdfPage } from './pdf-task.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

/** Bounds of one reading. */
export interface PageBounds {
  readonly maxPages: number;
  readonly maxChars: number;
}

/** Reads every page of a PDF: visible words in reading order, hidden words apart. */
export function readPages(
  pdfium: Pdfium,
  file: Uint8Array,
  bounds: PageBounds,
  onPage: (page: number, of: number) => void,
): PdfAnswer {
  return withPdf(pdfium, file, (document, count) => {
    if (count > bounds.maxPages) throw new PdfRefused('too-long');
    const pages: PdfPage[] = [];
    const hidden: string[] = [];
    let chars = 0;
    for (let index = 0; index < count; index += 1) {
      onPage(index + 1, count);
      const read = withPage(pdfium, document, index, (page) => readPage(pdfium, page));
      if (read === null) throw new PdfRefused('damaged');
      chars += read.chars;
      if (chars > bounds.maxChars) throw new PdfRefused('too-long');
      pages.push({ lines: read.lines, needsOcr: read.needsOcr });
      hidden.push(...read.hidden);
    }
    return { kind: 'read', pages, hidden };
  });
}

interface ReadPage extends PdfPage {
  readonly hidden: string[];
  readonly chars: number;
}

function readPage(pdfium: Pdfium, page: Pointer): ReadPage {
  const frame = pageFrame(pdfium, page);
  const textPage = pdfium._FPDFText_LoadPage(page);
  const rect = pdfium._malloc(32);
  try {
    const { words, badChars, chars } = pageWords(pdfium, textPage, frame, rect);
    const objects = pageObjects(pdfium, page, frame);
    const { visible, hidden } = partHidden(pdfium, page, frame, words, objects);
    const ocr = needsOcr({
      words: visible.map((word) => word.text),
      badChars,
      chars,
      pictureShare: pictureShare(pdfium, objects, frame.width * frame.height),
      paths: pathCount(pdfium, objects),
    });
    const lines = ocr ? [] : pageLines(visible);
    return { lines, needsOcr: ocr, hidden: hidden.map((word) => word.text), chars };
  } finally {
    pdfium._free(rect);
    pdfium._FPDFText_ClosePage(textPage);
  }
}

/** Level text first, then text that stands sideways; on a sideways page it is the other way round. */
function pageLines(words: readonly PdfWord[]): string[] {
  const turns = [0, 1, 2, 3].map((turn) => words.filter((word) => word.turn === turn));
  return turns
    .sort((a, b) => b.length - a.length)
    .flatMap((level) => mendPostcodeLines(mendBrokenWords(readingOrder(level))));
}

/** Share of the page that pictures cover. Scanners cut a page into strips, so they add up. */
function pictureShare(pdfium: Pdfium, objects: readonly DrawnObject[], area: number): number {
  let covered = 0;
  for (const { kind, at, box } of objects) {
    if (!box || (kind !== 'image' && (kind !== 'form' || countInside(pdfium, at, 'image') === 0))) continue;
    covered += Math.max(0, box.x1 - box.x0) * Math.max(0, box.y1 - box.y0);
  }
  return Math.min(1, covered / Math.max(area, 1));
}

function pathCount(pdfium: Pdfium, objects: readonly DrawnObject[]): number {
  let count = 0;
  for (const { kind, at } of objects) {
    if (kind === 'path') count += 1;
    if (kind === 'form') count += countInside(pdfium, at, 'path');
  }
  return count;
}
