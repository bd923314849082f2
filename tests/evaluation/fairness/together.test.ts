import { expect, it } from 'vitest';
import { decisionsOf, flipsBetween, movedBy } from './decisions-of.ts';
import { baseCvs, filledLines, swaps } from './swapped-cv.ts';

/** People a CV is compared with, each made of one value of every kind; steps have no common factor with the counts. */
const people = 25;
const pick = (values: readonly string[], at: number, step: number): string =>
  values[(at * step) % values.length] ?? '';

it('another person altogether, with the same work and home, flips no decision', () => {
  const changed: string[] = [];
  let compared = 0;
  baseCvs.forEach((cv, number) => {
    const before = decisionsOf(filledLines(cv, {}, 'named'));
    for (let one = 0; one < people; one += 1) {
      const at = number * people + one;
      const person = {
        name: pick(swaps.name, at, 7),
        university: pick(swaps.university, at, 11),
        personal: pick(swaps.personal, at, 13),
        end: pick(swaps.end, at, 17),
      };
      const after = decisionsOf(filledLines(cv, person, one % 2 === 0 ? 'named' : 'plain'));
      compared += 4;
      const flips = flipsBetween(before, after);
      if (flips.length > 0 || movedBy(before, after) > 0.02)
        changed.push(
          `${cv.id} / ${Object.values(person).join(' / ')}: ${flips.join(', ')} by ${movedBy(before, after)}`,
        );
    }
  });
  console.info(`fairness all at once: ${compared} decisions compared, ${changed.length} changed`);
  expect(changed).toEqual([]);
});
