import type { Point, Quad } from '../page-text.ts';

/** A box in pixels from the top left. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A picture's size in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The corners of a box in which text runs along `along` (from its first to its last letter, in pixels): right for
 * upright text, down on a page that was turned clockwise. The slope within a quarter turn leans the long edges.
 */
export function quadOf(
  box: PixelBox,
  along: Point,
  { width, height }: PixelSize,
  isHalfTurned: boolean,
): Quad {
  const share = ({ x, y }: Point): Point =>
    isHalfTurned ? { x: 1 - x / width, y: 1 - y / height } : { x: x / width, y: y / height };
  const [a, b, c, d] = cornersOf(box, along);
  return [share(a), share(b), share(c), share(d)];
}

function cornersOf({ x0, y0, x1, y1 }: PixelBox, along: Point): Quad {
  if (Math.abs(along.x) >= Math.abs(along.y)) {
    const lean = leanOf(along.y, along.x, x1 - x0, y1 - y0);
    const [down, up] = [Math.max(lean, 0), Math.max(-lean, 0)];
    return [
      { x: x0, y: y0 + up },
      { x: x1, y: y0 + down },
      { x: x1, y: y1 - up },
      { x: x0, y: y1 - down },
    ];
  }
  // Text that runs down has its top at the right.
  const lean = leanOf(along.x, along.y, y1 - y0, x1 - x0);
  const [right, left] = [Math.max(lean, 0), Math.max(-lean, 0)];
  return [
    { x: x1 - right, y: y0 },
    { x: x1 - left, y: y1 },
    { x: x0 + right, y: y1 },
    { x: x0 + left, y: y0 },
  ];
}

/** How far the text leans across its run, in pixels; half the box at most, or corners would cross. */
function leanOf(across: number, along: number, run: number, room: number): number {
  const lean = along === 0 ? 0 : (across / Math.abs(along)) * run;
  return Math.max(-room / 2, Math.min(room / 2, lean));
}
