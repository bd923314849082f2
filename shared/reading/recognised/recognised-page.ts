import type { RecognisedPage, ScannedPage, SharePoint } from '../../domain/ocr.ts';
import { readingOrder } from '../order/reading-order.ts';
import type { Box, Word } from '../order/word.ts';
import { type Corners, uprightPolygons } from './upright.ts';

/** A page as recognition saw it, as lines in reading order: words are put in order by where they stand, since recognition's own order is not column-aware. */
export function recognisedPage({ lines }: ScannedPage): RecognisedPage {
  const words = lines.flatMap((line) => line.words);
  const sum = words.reduce((total, { confidence }) => total + confidence, 0);
  return {
    lines: readingOrder(placed(lines)),
    words: words.length,
    confidence: words.length === 0 ? 0 : sum / words.length,
  };
}

/** Words where they stand on the upright page. Those of one line share its foot, so that neither a descender nor a skewed scan starts a new one. */
function placed(lines: ScannedPage['lines']): Word[] {
  const upright = uprightPolygons(lines.map(({ polygon }): readonly SharePoint[] => polygon));
  return lines.flatMap((line) => {
    const corners = upright(line.polygon);
    const base = corners ? (corners[2].y + corners[3].y) / 2 : 0;
    return line.words.flatMap((word) => {
      const box = upright(word.polygon);
      return word.text && box ? [{ text: word.text, ...boxOf(box), base }] : [];
    });
  });
}

function boxOf(corners: Corners): Box {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}
