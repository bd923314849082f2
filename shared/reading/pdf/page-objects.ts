import type { Box } from '../order/word.ts';
import type { PageFrame } from './page-frame.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

/** An object drawn on a page, in drawing order. */
export interface DrawnObject {
  readonly kind: 'text' | 'path' | 'image' | 'shading' | 'form';
  readonly at: Pointer;
  /** Visible place; null when PDFium gives none. */
  readonly box: Box | null;
}

const kinds = ['text', 'path', 'image', 'shading', 'form'] as const;
/** More objects than this are not looked at one by one. */
const most = 20_000;

/** Lists what a page draws. Objects inside a form count as drawn where the form is. */
export function pageObjects(pdfium: Pdfium, page: Pointer, frame: PageFrame): DrawnObject[] {
  const count = Math.min(pdfium._FPDFPage_CountObjects(page), most);
  const bounds = pdfium._malloc(16);
  const objects: DrawnObject[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = pdfium._FPDFPage_GetObject(page, index);
    const kind = kinds[pdfium._FPDFPageObj_GetType(at) - 1];
    if (kind === undefined) continue;
    const known = pdfium._FPDFPageObj_GetBounds(at, bounds, bounds + 4, bounds + 8, bounds + 12);
    const [l = 0, b = 0, r = 0, t = 0] = pdfium.HEAPF32.subarray(bounds >> 2, (bounds >> 2) + 4);
    objects.push({ kind, at, box: known ? frame.box(l, b, r, t) : null });
  }
  pdfium._free(bounds);
  return objects;
}

/** Drawn objects of one kind, those inside forms included (to three levels). */
export function countInside(pdfium: Pdfium, form: Pointer, kind: DrawnObject['kind'], level = 0): number {
  const count = Math.min(pdfium._FPDFFormObj_CountObjects(form), most);
  let found = 0;
  for (let index = 0; index < count; index += 1) {
    const at = pdfium._FPDFFormObj_GetObject(form, index);
    const inner = kinds[pdfium._FPDFPageObj_GetType(at) - 1];
    if (inner === kind) found += 1;
    if (inner === 'form' && level < 3) found += countInside(pdfium, at, kind, level + 1);
  }
  return found;
}
