import { describe, expect, it } from 'vitest';
import {
  calibrationError,
  coverageCurve,
  reliability,
  type Scored,
} from '../../../../../commands/evaluate/statistics/reliability.ts';

const scores = (...given: [confidence: number, right: boolean][]): Scored[] =>
  given.map(([confidence, right]) => ({ confidence, right }));

const sample = scores([0.95, true], [0.91, true], [1, false], [0.7, true], [0.7, false], [0.2, false]);

describe('reliability', () => {
  it('sets what was stated beside what came true, by tenths', () => {
    const bins = reliability(sample);
    expect(bins.map(({ from, n }) => [from, n])).toEqual([
      [0.2, 1],
      [0.7, 2],
      [0.9, 3],
    ]);
    expect(bins[1]).toMatchObject({ stated: 0.7, right: 0.5 });
    expect(bins[2]?.stated).toBeCloseTo((0.95 + 0.91 + 1) / 3, 12);
    expect(bins[2]?.right).toBeCloseTo(2 / 3, 12);
  });

  it('puts 0.6, which binary fractions miss, into its own bin', () => {
    expect(reliability(scores([0.1 + 0.2, true], [0.6, true])).map(({ from }) => from)).toEqual([0.3, 0.6]);
  });

  it('weighs each bin’s error by its size', () => {
    const bins = reliability(scores([0.9, true], [0.9, false], [0.9, true], [0.3, false]));
    expect(calibrationError(bins)).toBeCloseTo((3 * Math.abs(0.9 - 2 / 3) + 0.3) / 4, 12);
    expect(calibrationError([])).toBeNaN();
  });
});

describe('the coverage–precision curve', () => {
  it('goes from the most certain down', () => {
    expect(coverageCurve(sample)).toEqual([
      { from: 1, coverage: 1 / 6, precision: 0 },
      { from: 0.95, coverage: 2 / 6, precision: 1 / 2 },
      { from: 0.91, coverage: 3 / 6, precision: 2 / 3 },
      { from: 0.7, coverage: 5 / 6, precision: 3 / 5 },
      { from: 0.2, coverage: 1, precision: 3 / 6 },
    ]);
  });

  it('covers a share of all texts, also of those without a score', () => {
    expect(coverageCurve(scores([0.8, true]), 4)).toEqual([{ from: 0.8, coverage: 0.25, precision: 1 }]);
  });
});
