import { describe, expect, it } from 'vitest';
import { decideRegion } from '../../../../../shared/domain/places/decide-region.ts';
import { cv, seed } from './seed-places.ts';

/** CPU of the quickest of three decisions, in milliseconds. */
function cost(bit: string, count: number): number {
  const once = (at: number): number => {
    const text = cv(`Sam Doe\nProfile\n${bit.repeat(count + at)}`);
    const began = process.cpuUsage();
    decideRegion(text, {}, seed);
    const used = process.cpuUsage(began);
    return (used.user + used.system) / 1000;
  };
  return Math.min(once(0), once(1), once(2));
}

describe('a long line takes time in proportion', () => {
  it.each([
    '@',
    ' ',
    'a@b.c ',
    '- ',
    'to to to ',
    'from January ',
    'moving in with ',
    'referee my line manager ',
    'within 30 miles of Bath ',
    'I currently work with the many people ',
    '12 Oak Rd Leeds LS8 2PT ',
    'Kent and Sussex or ',
  ])('%j', (bit) => {
    cost(bit, 500);
    const small = Math.max(cost(bit, 2000), 1);
    // Quadratic work would take 64 times as long.
    expect(cost(bit, 16_000) / small).toBeLessThan(24);
  });
});
