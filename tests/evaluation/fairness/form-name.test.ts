import { expect, it } from 'vitest';
import { decisionsOf, flipsBetween, movedBy } from './decisions-of.ts';
import { baseCvs, swappedLines, swaps } from './swapped-cv.ts';

it('a name that the form gives, too, flips no decision', () => {
  const changed: string[] = [];
  let compared = 0;
  for (const cv of baseCvs) {
    const before = decisionsOf(swappedLines(cv, null, 'plain'), 'Sam Lennox');
    for (const value of swaps.name) {
      const after = decisionsOf(swappedLines(cv, { kind: 'name', value }, 'plain'), value);
      compared += 4;
      const flips = flipsBetween(before, after);
      if (flips.length > 0 || movedBy(before, after) > 0.02)
        changed.push(`${cv.id} / ${value}: ${flips.join(', ')} by ${movedBy(before, after)}`);
    }
  }
  console.info(`fairness name in the form: ${compared} decisions compared, ${changed.length} changed`);
  expect(changed).toEqual([]);
});
