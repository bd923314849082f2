import { expect, it } from 'vitest';
import { everyCrashPoint, mainKinds } from './crash-points.ts';

it('a process that dies at any effect of a CV of each main kind, before or after it, loses and doubles nothing', async () => {
  const all = await everyCrashPoint(mainKinds);
  const runs = all.reduce((sum, one) => sum + one.runs, 0);
  const broken = all.flatMap(({ kind, broken }) => broken.map((one) => `${kind}, ${one}`));
  console.log(`${runs} crash points of ${all.length} kinds of CV: ${broken.length} breaks`);
  expect(broken).toEqual([]);
  expect(runs).toBeGreaterThan(700);
});
