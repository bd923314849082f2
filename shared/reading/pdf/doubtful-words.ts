import type { Box } from '../order/word.ts';
import type { DrawnObject } from './page-objects.ts';
import type { PdfWord } from './page-words.ts';
import type { Pdfium, Pointer } from './pdfium.ts';
import { fillLight, isFilled, isRectangle, textPaints } from './text-paint.ts';

/** Letters and their ground that differ by this share of full luminance are plainly seen. */
const plainContrast = 0.3;

/** Something drawn over an area: a filled path, a picture, a form. */
interface Ground {
  readonly box: Box;
  /** Place in drawing order. */
  readonly index: number;
  /** Luminance, 0 to 1; null where only drawing shows it. */
  readonly light: number | null;
  /** Whether it fills its whole box. */
  readonly solid: boolean;
}

/**
 * The words that need the ink test: unpainted, too like their ground, or on or under something whose
 * looks only drawing shows. Dark words on white, and pale ones on a dark panel, are plain.
 */
export function doubtfulWords(
  pdfium: Pdfium,
  words: readonly PdfWord[],
  objects: readonly DrawnObject[],
): ReadonlySet<PdfWord> {
  const scratch = pdfium._malloc(16);
  const paintOf = textPaints(pdfium, scratch);
  const order = new Map(objects.map(({ at }, index) => [at, index]));
  const grounds = objects.flatMap((object, index) => ground(pdfium, object, index, scratch));
  const doubtful = words.filter((word) => {
    const { light, invisible } = paintOf(word.object);
    // A text object inside a form is not in the list: it is drawn where the form is, so all is doubtful.
    const drawn = order.get(word.object) ?? -1;
    return invisible || !plain(word.seen, light, drawn, grounds);
  });
  pdfium._free(scratch);
  return new Set(doubtful);
}

function ground(pdfium: Pdfium, { kind, box, at }: DrawnObject, index: number, scratch: Pointer): Ground[] {
  if (kind === 'text' || !box || box.x1 - box.x0 < 3 || box.y1 - box.y0 < 3) return [];
  if (kind !== 'path') return [{ box, index, light: null, solid: false }];
  if (!isFilled(pdfium, at, scratch)) return [];
  const light = fillLight(pdfium, at, scratch);
  return [{ box, index, light, solid: isRectangle(pdfium, at, scratch) }];
}

/** Whether letters of this luminance contrast with everything that can be their ground, from the top down. */
function plain(box: Box, light: number, drawn: number, grounds: readonly Ground[]): boolean {
  for (let at = grounds.length - 1; at >= 0; at -= 1) {
    const under = grounds[at];
    if (!under || !meets(under.box, box)) continue;
    if (under.index > drawn || under.light === null || Math.abs(under.light - light) < plainContrast)
      return false;
    if (under.solid && holds(under.box, box)) return true;
  }
  return 1 - light >= plainContrast;
}

const meets = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

const holds = (outer: Box, inner: Box): boolean =>
  outer.x0 <= inner.x0 + 1 &&
  outer.x1 >= inner.x1 - 1 &&
  outer.y0 <= inner.y0 + 1 &&
  outer.y1 >= inner.y1 - 1;
