import type { Block } from '@aws-sdk/client-textract';
import type { RecognisedPage } from '../../domain/ocr.ts';
import { readingOrder } from '../../reading/order/reading-order.ts';

/** Points of an A4 page: Textract's boxes are shares of the page, and the order of reading thinks in points. */
const width = 595;
const height = 842;

/** Textract's blocks as pages, in order: words put into reading order by their boxes, since Textract's own is not column-aware. */
export function pagesOf(blocks: readonly Block[], count: number): RecognisedPage[] {
  return Array.from({ length: count }, (_, at) => {
    const own = blocks.filter(({ Page }) => (Page ?? 1) === at + 1);
    const words = own.filter(({ BlockType }) => BlockType === 'WORD');
    const sum = words.reduce((total, { Confidence }) => total + (Confidence ?? 0), 0);
    return {
      lines: readingOrder(placed(own)),
      words: words.length,
      confidence: words.length === 0 ? 0 : sum / words.length,
    };
  });
}

/** Words with boxes in points; those of one line share its foot, so that a descender does not start a new one. */
function placed(blocks: readonly Block[]) {
  const byId = new Map(blocks.map((block) => [block.Id, block]));
  return blocks
    .filter(({ BlockType }) => BlockType === 'LINE')
    .flatMap((line) => {
      const lineBox = line.Geometry?.BoundingBox;
      const ids = line.Relationships?.find(({ Type }) => Type === 'CHILD')?.Ids ?? [];
      return ids.flatMap((id) => {
        const word = byId.get(id);
        const box = word?.Geometry?.BoundingBox;
        if (!word?.Text || !box || !lineBox) return [];
        const y0 = (box.Top ?? 0) * height;
        return [
          {
            text: word.Text,
            x0: (box.Left ?? 0) * width,
            x1: ((box.Left ?? 0) + (box.Width ?? 0)) * width,
            y0,
            y1: y0 + (box.Height ?? 0) * height,
            base: ((lineBox.Top ?? 0) + (lineBox.Height ?? 0)) * height,
          },
        ];
      });
    });
}
