import { describe, expect, it } from 'vitest';
import { interleaved, medianRatio } from '../../../../commands/bench/cpu.ts';
import { median, quantile } from '../../../../commands/bench/statistics.ts';

describe('medians', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('of %o', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('are of nothing where nothing was measured', () => {
    expect(median([])).toBeNaN();
    expect(quantile([], 0.95)).toBeNaN();
  });

  it('sort by number, and leave the values as they were', () => {
    const values = [100, 9, 20];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 9, 20]);
  });

  it('give the value that nineteen of twenty lie below', () => {
    expect(quantile([...Array(100).keys()], 0.95)).toBe(95);
  });

  it('of a ratio compare each round with itself: a busy round counts for both', () => {
    expect(medianRatio([2, 20, 2], [1, 10, 1])).toBe(2);
  });
});

describe('interleaved measuring', () => {
  it('takes each in turn, and leaves the first round out', async () => {
    const order: string[] = [];
    let calls = 0;
    const one = (name: string) => async () => {
      order.push(name);
      calls += 1;
      return calls;
    };
    const values = await interleaved(2, { a: one('a'), b: one('b') });
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(values).toEqual({ a: [3, 5], b: [4, 6] });
  });
});
