import { describe, expect, it } from 'vitest';
import {
  fingerprintOf,
  likeness,
  nearDuplicates,
} from '../../../../../commands/evaluate/statistics/near-duplicates.ts';

/** Words that no other range has. */
const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');

describe('near duplicates', () => {
  it('measures the runs of three words that two texts have in common', () => {
    const [one, other] = [fingerprintOf(words(0, 102)), fingerprintOf(words(50, 152))];
    // 100 runs each; from word50 on 50 of them are the same, so 50 of 150.
    expect(likeness(one, other)).toBeCloseTo(50 / 150, 12);
    expect(likeness(one, one)).toBe(1);
  });

  it('does not look at case, punctuation or line ends', () => {
    const plain = fingerprintOf(
      'senior housing officer with ten years in lettings voids and tenancy support',
    );
    const other = fingerprintOf(
      'Senior Housing Officer,\nwith ten years in: lettings, voids and tenancy support.',
    );
    expect(likeness(plain, other)).toBe(1);
  });

  it('finds pairs over the bound and groups them by their first', () => {
    const texts = [
      words(0, 200),
      words(500, 700),
      words(0, 195),
      words(300, 400),
      words(5, 200),
      words(500, 600),
    ];
    const { pairs, groups } = nearDuplicates(texts.map(fingerprintOf));
    expect(pairs).toEqual([
      [0, 2],
      [0, 4],
      [2, 4],
    ]);
    expect(groups).toEqual([0, 1, 0, 3, 0, 5]);
  });

  it('joins groups that a later text connects', () => {
    const texts = [words(0, 100), words(22, 122), words(11, 111)];
    expect(nearDuplicates(texts.map(fingerprintOf), 0.7)).toEqual({
      pairs: [
        [0, 2],
        [1, 2],
      ],
      groups: [0, 0, 0],
    });
  });

  it('does not take texts of a few words for copies of each other', () => {
    const place = fingerprintOf('Location: Leeds, West Yorkshire, England');
    expect(nearDuplicates([place, place]).pairs).toEqual([]);
  });
});
