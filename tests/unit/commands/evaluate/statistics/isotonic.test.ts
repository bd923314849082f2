import { describe, expect, it } from 'vitest';
import { isotonic, type Point } from '../../../../../commands/evaluate/statistics/isotonic.ts';

const points = (...given: [margin: number, right: 0 | 1][]): Point[] =>
  given.map(([margin, right]) => ({ margin, right: right === 1 }));

describe('isotonic regression', () => {
  it('keeps what rises and pools what falls', () => {
    // 1 0 | 1 1 0 | 1: the first fall pools to 1 of 2, the second to 2 of 3.
    const sample = points([0.1, 1], [0.2, 0], [0.3, 1], [0.4, 1], [0.5, 0], [0.6, 1]);
    expect(isotonic(sample)).toEqual([
      { from: 0.1, right: 1, n: 2 },
      { from: 0.3, right: 2, n: 3 },
      { from: 0.6, right: 1, n: 1 },
    ]);
  });

  it('pools backwards as far as it takes', () => {
    const sample = points([0.1, 0], [0.2, 1], [0.3, 1], [0.4, 0], [0.5, 0], [0.6, 0], [0.7, 1]);
    expect(isotonic(sample)).toEqual([
      { from: 0.1, right: 0, n: 1 },
      { from: 0.2, right: 2, n: 5 },
      { from: 0.7, right: 1, n: 1 },
    ]);
  });

  it('takes equal margins as one, in whatever order they come', () => {
    const sample = points([0.2, 1], [0.2, 0], [0.2, 1]);
    expect(isotonic(sample)).toEqual([{ from: 0.2, right: 2, n: 3 }]);
    expect(isotonic([...sample].reverse())).toEqual(isotonic(sample));
  });

  it('joins small steps with the one above, the last with the one below', () => {
    const sample = points([0.1, 0], [0.2, 0], [0.3, 0], [0.4, 1], [0.5, 1], [0.6, 0], [0.7, 1], [0.8, 1]);
    // Pooled: 0 of 3 | 2 of 3 | 2 of 2.
    expect(isotonic(sample, 3)).toEqual([
      { from: 0.1, right: 0, n: 3 },
      { from: 0.4, right: 4, n: 5 },
    ]);
    expect(isotonic(sample, 4)).toEqual([{ from: 0.1, right: 4, n: 8 }]);
    expect(isotonic(sample, 100)).toEqual([{ from: 0.1, right: 4, n: 8 }]);
  });

  it('has no steps of nothing', () => {
    expect(isotonic([])).toEqual([]);
  });
});
