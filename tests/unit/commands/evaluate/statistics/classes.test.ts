import { describe, expect, it } from 'vitest';
import {
  confusions,
  macroF1,
  type Pair,
  perClass,
} from '../../../../../commands/evaluate/statistics/classes.ts';

const pairs = (...given: [wanted: string | null, predicted: string | null][]): Pair[] =>
  given.map(([wanted, predicted]) => ({ wanted, predicted }));

// a: 3 wanted, 2 hit, 1 missed; b: 2 wanted, 1 hit, 1 taken for a; c: predicted once for a text that is nobody's.
const sample = pairs(['a', 'a'], ['a', 'a'], ['a', null], ['b', 'b'], ['b', 'a'], [null, 'c'], [null, null]);

describe('figures by class', () => {
  it('counts precision, recall and F1', () => {
    expect(perClass(sample)).toEqual([
      { id: 'a', n: 3, precision: 2 / 3, recall: 2 / 3, f1: 4 / 6 },
      { id: 'b', n: 2, precision: 1, recall: 1 / 2, f1: 2 / 3 },
      { id: 'c', n: 0, precision: 0, recall: Number.NaN, f1: 0 },
    ]);
  });

  it('gives each class the same weight in macro-F1', () => {
    expect(macroF1(sample)).toBeCloseTo((2 / 3 + 2 / 3 + 0) / 3, 12);
    expect(macroF1(pairs(['a', 'a'], ['a', 'a'], ['a', 'a'], ['b', 'a']))).toBeCloseTo((6 / 7 + 0) / 2, 12);
  });

  it('has no precision where a class was never predicted', () => {
    expect(perClass(pairs(['a', null]))).toEqual([
      { id: 'a', n: 1, precision: Number.NaN, recall: 0, f1: 0 },
    ]);
  });

  it('lists what was taken for what, most frequent first', () => {
    expect(confusions([...sample, ...pairs(['b', 'a'])])).toEqual([
      { wanted: 'b', predicted: 'a', n: 2 },
      { wanted: 'a', predicted: null, n: 1 },
      { wanted: null, predicted: 'c', n: 1 },
    ]);
  });
});
