import { describe, expect, it } from 'vitest';
import {
  decidesFrom,
  fitted,
  type Lead,
  thresholdAt,
} from '../../../../../commands/evaluate/calibrate/fit.ts';
import { brier, foldOf, heldOut, scoredBy } from '../../../../../commands/evaluate/calibrate/held-out.ts';

/** So many leads of one margin, the first of them right. */
const leads = (margin: number, right: number, of: number): Lead[] =>
  Array.from({ length: of }, (_, at) => ({ id: `${margin}-${at}`, margin, right: at < right }));

const sample = [
  ...leads(0.051, 18, 30),
  ...leads(0.209, 34, 40),
  ...leads(0.5, 38, 40),
  ...leads(0.9, 98, 98),
];

describe('fitting a table', () => {
  it('counts one right and one wrong more, and rounds shares and margins down', () => {
    expect(fitted(sample, 'v7', 0.15)).toEqual({
      version: 'v7',
      // 19 of 32, 35 of 42, 39 of 42, 99 of 100.
      steps: [
        [0, 0.59],
        [0.15, 0.83],
        [0.5, 0.92],
        [0.9, 0.99],
      ],
    });
  });

  it('keeps the lead decided from a step of its own, and finds the threshold for it', () => {
    const table = fitted(sample, 'v2', 0.15);
    expect(thresholdAt(table, 0.15)).toBe(0.83);
    expect(decidesFrom({ table, threshold: 0.83 })).toBe(0.15);
    expect(decidesFrom({ table, threshold: 0.5 })).toBe(0);
    expect(decidesFrom({ table, threshold: 1 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('has no threshold where below the cut as many are right as above it', () => {
    const table = fitted([...leads(0.1, 28, 30), ...leads(0.2, 20, 30)], 'v2', 0.15);
    expect(table.steps).toEqual([
      [0, 0.9],
      [0.15, 0.9],
    ]);
    expect(thresholdAt(table, 0.15)).toBeNull();
  });

  it('merges steps of one share, and never falls', () => {
    // 61 of 62 and 62 of 63 are both 0.98, rounded down; a first step above the cut leaves 0 below it.
    const table = fitted([...leads(0.4, 60, 60), ...leads(0.2, 59, 60), ...leads(0.6, 60, 60)], 'v2', 0.15);
    expect(table.steps).toEqual([
      [0, 0],
      [0.15, 0.96],
      [0.4, 0.99],
    ]);
  });
});

describe('the held-out check', () => {
  it('puts each id into one fold, the same every time, of about equal size', () => {
    const folds = Array.from({ length: 1_000 }, (_, at) => foldOf(`advert-${at}`, 5));
    for (const fold of [0, 1, 2, 3, 4]) {
      const size = folds.filter((one) => one === fold).length;
      expect(size).toBeGreaterThan(160);
      expect(size).toBeLessThan(240);
    }
    expect(foldOf('advert-7', 5)).toBe(folds[7]);
  });

  it('states nothing that was learnt from the lead itself, nor from another version of its text', () => {
    // Each text's versions are right or wrong together, and margins tell nothing: held out, all are near one half.
    const texts = Array.from({ length: 200 }, (_, at) => ({ id: `text-${at}`, right: at % 2 === 0 }));
    const twice = texts.flatMap(({ id, right }, at) =>
      [0, 0.001].map((more) => ({ id, right, margin: 0.3 + at / 1_000 + more })),
    );
    const scores = heldOut(twice, 0.15);
    expect(scores).toHaveLength(400);
    for (const { confidence } of scores) expect(Math.abs(confidence - 0.5)).toBeLessThan(0.2);
  });

  it('scores by the squared distance', () => {
    const table = {
      version: 'v1',
      steps: [
        [0, 0.2],
        [0.5, 0.9],
      ] as const,
    };
    const scores = scoredBy([...leads(0.1, 0, 1), ...leads(0.6, 1, 2)], table);
    expect(scores.map(({ confidence }) => confidence)).toEqual([0.2, 0.9, 0.9]);
    expect(brier(scores)).toBeCloseTo((0.04 + 0.01 + 0.81) / 3, 12);
    expect(brier([])).toBeNaN();
  });
});
