import type { PlacedLine } from './placed-lines.ts';

/** One sighting of a term that speaks for a specialism (`outside` for work the agency does not do). */
export interface Hit {
  readonly specialism: string;
  readonly sub: string | null;
  readonly kind: 'title' | 'evidence';
  readonly rule: string;
  readonly line: PlacedLine;
  /** Words of the line. */
  readonly from: number;
  readonly to: number;
  /** Points before repeats are discounted. */
  readonly points: number;
  /**
   * What it can carry: a listed title where titles stand decides alone, a composed one only in a short text, other
   * hits together, a generic title (weight 1 or 2) never.
   */
  readonly force: 'alone' | 'composed' | 'together' | 'generic';
}

/** Titles of this weight or less are generic or shared: project manager, driver, planner. */
export const genericWeight = 2;

/** What a title of so many words is worth where it stands: longer ones say more, up to four words. */
export const titlePoints = (line: PlacedLine, weight: number, words: number): number =>
  2 * weight * line.title * (1 + 0.25 * Math.min(words - 1, 3));
