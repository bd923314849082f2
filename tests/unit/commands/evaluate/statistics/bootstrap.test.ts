import { describe, expect, it } from 'vitest';
import { bootstrap, shareOf } from '../../../../../commands/evaluate/statistics/bootstrap.ts';

const marks = (right: number, of: number): boolean[] => Array.from({ length: of }, (_, at) => at < right);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('bootstrap intervals', () => {
  it('holds a share with its counts', () => {
    const share = shareOf(marks(30, 40), Boolean);
    expect(share).toMatchObject({ right: 30, of: 40, value: 0.75 });
  });

  it('comes near to the interval that the binomial gives: 80 of 100 is 0.72 to 0.88', () => {
    const { low, high } = shareOf(marks(80, 100), Boolean);
    expect(low).toBeGreaterThan(0.69);
    expect(low).toBeLessThan(0.75);
    expect(high).toBeGreaterThan(0.85);
    expect(high).toBeLessThan(0.9);
  });

  it('narrows as the square root of the number of items', () => {
    const width = (n: number) => {
      const { low, high } = shareOf(marks(n / 2, n), Boolean);
      return high - low;
    };
    expect(width(100) / width(1_600)).toBeGreaterThan(3);
    expect(width(100) / width(1_600)).toBeLessThan(5);
  });

  it('is the same for a seed, and another for another', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
    expect(bootstrap(values, mean)).toEqual(bootstrap(values, mean));
    expect(bootstrap(values, mean, { seed: 2, resamples: 50 })).not.toEqual(
      bootstrap(values, mean, { resamples: 50 }),
    );
  });

  it('draws as many samples as asked, each as large as the items', () => {
    const sizes: number[] = [];
    bootstrap([1, 2, 3], (sample) => sizes.push(sample.length), { resamples: 7 });
    expect(sizes).toHaveLength(7);
    expect(bootstrap([1, 2, 3], (sample) => sample.length, { resamples: 7 })).toEqual({ low: 3, high: 3 });
  });

  it('is NaN of nothing', () => {
    const { value, low, high, of } = shareOf([], Boolean);
    expect([value, low, high]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(of).toBe(0);
  });
});
