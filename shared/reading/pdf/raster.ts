import type { PageFrame } from './page-frame.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

/** A page drawn in 8-bit grey, rows from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** `width` times `height` bytes, 0 black to 255 white. */
  readonly grey: Uint8Array;
  /** Pixels a point. */
  readonly scale: number;
}

/** FPDFBitmap_Gray of fpdfview.h: one byte a pixel. */
const grey8 = 1;
/** FPDF_ANNOT and FPDF_NO_SMOOTHPATH off: annotations are drawn, edges smoothed. */
const flags = 0x01;

/** Draws a page on white. `scale` is pixels a point, lowered where a side would exceed `maxSide` pixels. */
export function drawPage(
  pdfium: Pdfium,
  page: Pointer,
  frame: PageFrame,
  scale: number,
  maxSide: number,
): Raster {
  const longest = Math.max(frame.width, frame.height, 1);
  const fit = Math.min(scale, maxSide / longest);
  const width = Math.max(1, Math.round(frame.width * fit));
  const height = Math.max(1, Math.round(frame.height * fit));
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, grey8, 0, 0);
  if (bitmap === 0) throw new Error('no memory for a page');
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    const [from, stride] = [pdfium._FPDFBitmap_GetBuffer(bitmap), pdfium._FPDFBitmap_GetStride(bitmap)];
    const grey = new Uint8Array(width * height);
    for (let row = 0; row < height; row += 1) {
      const start = from + row * stride;
      grey.set(pdfium.HEAPU8.subarray(start, start + width), row * width);
    }
    return { width, height, grey, scale: fit };
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
  }
}
