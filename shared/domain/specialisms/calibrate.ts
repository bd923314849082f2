/**
 * Share of right decisions by how far the best specialism leads, measured on adverts that were not used to write
 * the word lists. Below the first bin nobody should decide but a person. Steps, not a curve: the data is thin.
 */
const bins: readonly (readonly [margin: number, right: number])[] = [
  [0.8, 0.98],
  [0.6, 0.92],
  [0.4, 0.87],
  [0.25, 0.8],
  [0.15, 0.7],
  [0, 0.45],
];

/** How far the best leads, from 0 to 1: the constant keeps a few points from looking like certainty. */
export const marginOf = (best: number, second: number): number =>
  best <= 0 ? 0 : (best - second) / (best + second + 3);

/** The calibrated share of right decisions at this margin. */
export const confidenceAt = (margin: number): number => bins.find(([least]) => margin >= least)?.[1] ?? 0;
