/** A prediction's stated certainty, from 0 to 1, and whether it was right. */
export interface Scored {
  readonly confidence: number;
  readonly right: boolean;
}

/** What was said and what came true in one bin of certainty. */
export interface ReliabilityBin {
  /** The bin's lower bound. */
  readonly from: number;
  readonly n: number;
  /** Mean certainty stated. */
  readonly stated: number;
  /** Share that was right. */
  readonly right: number;
}

/** What is decided when nothing below a certainty is. */
export interface CurvePoint {
  readonly from: number;
  /** Share of all that is decided. */
  readonly coverage: number;
  /** Share of those decided that is right. */
  readonly precision: number;
}

/** Bins of a tenth each, from the lowest; empty ones are left out. A certainty of 1 belongs to the last. */
export function reliability(scored: readonly Scored[]): ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, at) => {
    const own = scored.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === at);
    const stated = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    return {
      from: at / 10,
      n: own.length,
      stated,
      right: own.filter(({ right }) => right).length / own.length,
    };
  }).filter(({ n }) => n > 0);
}

/** Expected calibration error: the mean distance of stated from true, each bin by its size; NaN of none. */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const all = bins.reduce((sum, { n }) => sum + n, 0);
  return bins.reduce((sum, { n, stated, right }) => sum + n * Math.abs(stated - right), 0) / all;
}

/** At each certainty stated, from the highest: how many of `of` have it or more, and how many of those are right. */
export function coverageCurve(scored: readonly Scored[], of = scored.length): CurvePoint[] {
  const levels = [...new Set(scored.map(({ confidence }) => confidence))].sort((a, b) => b - a);
  return levels.map((from) => {
    const own = scored.filter(({ confidence }) => confidence >= from);
    const right = own.filter((one) => one.right).length;
    return { from, coverage: own.length / of, precision: right / own.length };
  });
}
