import type { Box } from '../order/word.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

/** Edges in PDFium's page coordinates: points, y upwards. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How PDFium's page coordinates (points, y upwards, unturned) map to what a reader sees. */
export interface PageFrame {
  /** Visible width and height in points, after turning. */
  readonly width: number;
  readonly height: number;
  /** The part of the page that is seen, unturned. */
  readonly visible: Edges;
  /** Quarter turns clockwise before it is seen. */
  readonly turns: number;
  /** Maps left, bottom, right, top to a box from the visible top left corner. */
  box(left: number, bottom: number, right: number, top: number): Box;
}

/** The frame of a loaded page: its visible box and `/Rotate`. */
export function pageFrame(pdfium: Pdfium, page: Pointer): PageFrame {
  const rect = pdfium._malloc(16);
  pdfium._FPDF_GetPageBoundingBox(page, rect);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(rect >> 2, (rect >> 2) + 4);
  pdfium._free(rect);
  return frameOf({ left, top, right, bottom }, pdfium._FPDFPage_GetRotation(page));
}

/** A frame from the visible box and quarter turns clockwise. */
export function frameOf(visible: Edges, turns: number): PageFrame {
  const { left, top, right, bottom } = visible;
  const [w, h] = [right - left, top - bottom];
  const upright = (l: number, b: number, r: number, t: number): Box => ({
    x0: l - left,
    y0: top - t,
    x1: r - left,
    y1: top - b,
  });
  const turn: ((box: Box) => Box)[] = [
    (b) => b,
    (b) => ({ x0: h - b.y1, y0: b.x0, x1: h - b.y0, y1: b.x1 }),
    (b) => ({ x0: w - b.x1, y0: h - b.y1, x1: w - b.x0, y1: h - b.y0 }),
    (b) => ({ x0: b.y0, y0: w - b.x1, x1: b.y1, y1: w - b.x0 }),
  ];
  const turned = turn[turns & 3] ?? ((b: Box) => b);
  const sideways = (turns & 1) === 1;
  return {
    width: sideways ? h : w,
    height: sideways ? w : h,
    visible,
    turns: turns & 3,
    box: (l, b, r, t) => turned(upright(l, b, r, t)),
  };
}
