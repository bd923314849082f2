import { expect, it } from 'vitest';
import { decisionsOf, flipsBetween, movedBy } from './decisions-of.ts';
import { baseCvs, comparedWith, type SwapKind, swappedLines, swaps } from './swapped-cv.ts';

/** A share may move by this much at most. */
const mostMoved = 0.02;
const mails = ['named', 'plain'] as const;

it.each(baseCvs)('$id is decided by its work and its place', (cv) => {
  const { specialism, region } = decisionsOf(swappedLines(cv, null, 'named'));
  expect({ specialism, region }).toEqual({ specialism: cv.specialism, region: cv.region });
});

it.each(Object.keys(swaps) as SwapKind[])('a swapped %s flips no decision', (kind) => {
  const changed: string[] = [];
  let compared = 0;
  for (const cv of baseCvs)
    for (const mail of mails) {
      const before = decisionsOf(swappedLines(cv, comparedWith(kind), mail));
      for (const value of swaps[kind]) {
        const after = decisionsOf(swappedLines(cv, { kind, value }, mail));
        compared += 4;
        const flips = flipsBetween(before, after);
        if (flips.length > 0 || movedBy(before, after) > mostMoved)
          changed.push(`${cv.id} / ${value} / ${mail}: ${flips.join(', ')} by ${movedBy(before, after)}`);
      }
    }
  console.info(`fairness ${kind}: ${compared} decisions compared, ${changed.length} changed`);
  expect(changed).toEqual([]);
});
