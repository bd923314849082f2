import type { SharePoint } from '../../domain/ocr.ts';

/** A point of the page as it is read, in points from its top left corner. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** A polygon's corners: top left, top right, bottom right, bottom left of its text. */
export type Corners = readonly [PagePoint, PagePoint, PagePoint, PagePoint];

/** Points of an A4 page: recognition's boxes are shares of the page, and reading order thinks in points. */
const [short, long] = [595, 842];

/**
 * Turns a page's polygons upright and straight. Recognition's coordinates are those of the picture as it is, and a polygon's
 * first corner is where its text begins: the way from the first to the second says how most of the lines are turned.
 */
export function uprightPolygons(
  lines: readonly (readonly SharePoint[])[],
): (polygon: readonly SharePoint[]) => Corners | null {
  const turns = quarterTurns(lines);
  const turnedBy = (polygon: readonly SharePoint[], slope: number): Corners | null => {
    const [a, b, c, d] = polygon.map((point) => {
      const { x, y } = turnedBack(point.x, point.y, turns);
      return { x, y: y - slope * x };
    });
    return a && b && c && d ? [a, b, c, d] : null;
  };
  const slope = slopeOf(lines.map((polygon) => turnedBy(polygon, 0)).filter((line) => line !== null));
  return (polygon) => turnedBy(polygon, slope);
}

/** Lines shorter than this, in points, say little of the page's slope. */
const telling = 100;

/** The median slope of the longer lines' lower edges, in points down a point. */
function slopeOf(lines: readonly Corners[]): number {
  const slopes = lines
    .filter(([, , to, from]) => to.x - from.x >= telling)
    .map(([, , to, from]) => (to.y - from.y) / (to.x - from.x))
    .sort((a, b) => a - b);
  return slopes[slopes.length >> 1] ?? 0;
}

/** Quarter turns clockwise of most lines, the longer counting for more. */
function quarterTurns(lines: readonly (readonly SharePoint[])[]): number {
  const weights = [0, 0, 0, 0];
  for (const [from, to] of lines) {
    const [dx, dy] = [(to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0)];
    const turns = Math.abs(dx) >= Math.abs(dy) ? (dx >= 0 ? 0 : 2) : dy >= 0 ? 1 : 3;
    weights[turns] = (weights[turns] ?? 0) + Math.hypot(dx, dy);
  }
  return weights.indexOf(Math.max(...weights));
}

function turnedBack(x: number, y: number, turns: number): PagePoint {
  if (turns === 1) return { x: y * short, y: (1 - x) * long };
  if (turns === 2) return { x: (1 - x) * short, y: (1 - y) * long };
  return turns === 3 ? { x: (1 - y) * short, y: x * long } : { x: x * short, y: y * long };
}
