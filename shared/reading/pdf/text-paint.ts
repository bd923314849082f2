import type { Pdfium, Pointer } from './pdfium.ts';

/** How a text object is painted, as far as it decides whether the text can be seen. */
export interface TextPaint {
  /** Luminance of the fill, 0 black to 1 white; text without a known fill counts as white. */
  readonly light: number;
  /** Rendering modes 3 and 7 paint nothing. */
  readonly invisible: boolean;
}

/** Reads how text objects are painted; words share objects, so each is asked once. */
export function textPaints(pdfium: Pdfium, scratch: Pointer): (object: Pointer) => TextPaint {
  const seen = new Map<Pointer, TextPaint>();
  return (object) => {
    let paint = seen.get(object);
    if (!paint) {
      paint = paintOf(pdfium, object, scratch);
      seen.set(object, paint);
    }
    return paint;
  };
}

function paintOf(pdfium: Pdfium, object: Pointer, scratch: Pointer): TextPaint {
  if (object === 0) return { light: 1, invisible: false };
  const mode = pdfium._FPDFTextObj_GetTextRenderMode(object);
  return { light: fillLight(pdfium, object, scratch), invisible: mode === 3 || mode === 7 };
}

/** Luminance (Rec. 709 weights) of an object's fill over white; 1 where it has none. */
export function fillLight(pdfium: Pdfium, object: Pointer, scratch: Pointer): number {
  if (pdfium._FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0)
    return 1;
  const [r = 255, g = 255, b = 255, a = 255] = pdfium.HEAPU32.subarray(scratch >> 2, (scratch >> 2) + 4);
  const light = (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
  return 1 - (1 - light) * (a / 255);
}

/** Whether a path is filled, and not only stroked. */
export function isFilled(pdfium: Pdfium, path: Pointer, scratch: Pointer): boolean {
  return pdfium._FPDFPath_GetDrawMode(path, scratch, scratch + 4) !== 0 && pdfium.HEAPU32[scratch >> 2] !== 0;
}

/** Whether a path is one upright rectangle: four or five points, all on two verticals and two horizontals. */
export function isRectangle(pdfium: Pdfium, path: Pointer, scratch: Pointer): boolean {
  const count = pdfium._FPDFPath_CountSegments(path);
  if (count < 4 || count > 5) return false;
  const [xs, ys] = [new Set<number>(), new Set<number>()];
  for (let index = 0; index < count; index += 1) {
    const segment = pdfium._FPDFPath_GetPathSegment(path, index);
    if (pdfium._FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 0) return false;
    xs.add(Math.round((pdfium.HEAPF32[scratch >> 2] ?? 0) * 100));
    ys.add(Math.round((pdfium.HEAPF32[(scratch >> 2) + 1] ?? 0) * 100));
  }
  return xs.size === 2 && ys.size === 2;
}
