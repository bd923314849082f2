/** How often the leading specialism is right, by how far it leads: steps, rising. */
export interface Calibration {
  /** Says which table it is; it changes with every fit. */
  readonly version: string;
  /** From this margin on, up to the next step's, this share is right. */
  readonly steps: readonly (readonly [margin: number, right: number])[];
}

/**
 * The table where the agency's settings hold none. Counted on 714 real UK job adverts (undecided ones by their best
 * guess): half below 0.1 (14 adverts), 0.88 from 0.1 to 0.2 (8), 0.97 from 0.2 to 0.6 (92), 0.96 from 0.6 to 0.8
 * (114), all above (486). The word lists had been improved on the same adverts, so each step is rounded down.
 */
export const builtInCalibration: Calibration = {
  version: 'v1',
  steps: [
    [0, 0.4],
    [0.15, 0.65],
    [0.2, 0.85],
    [0.4, 0.9],
    [0.6, 0.93],
    [0.8, 0.98],
  ],
};

/** How far the best leads, from 0 to 1: the constant keeps a few points from looking like certainty. */
export const marginOf = (best: number, second: number): number =>
  best <= 0 ? 0 : (best - second) / (best + second + 3);

/** The calibrated share of right decisions at this margin; 0 below the first step. */
export const confidenceAt = (margin: number, { steps }: Calibration): number =>
  steps.findLast(([least]) => margin >= least)?.[1] ?? 0;
