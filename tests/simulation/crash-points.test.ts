import { expect, it } from 'vitest';
import { crashPointsOfDecisions, everyCrashPoint, mainKinds } from './crash-points.ts';

it('a process that dies at any effect of a CV of each main kind, before or after it, loses and doubles nothing', async () => {
  const all = await everyCrashPoint(mainKinds);
  const runs = all.reduce((sum, one) => sum + one.runs, 0);
  const broken = all.flatMap(({ kind, broken }) => broken.map((one) => `${kind}, ${one}`));
  console.log(`${runs} crash points of ${all.length} kinds of CV: ${broken.length} breaks`);
  expect(broken).toEqual([]);
  expect(runs).toBeGreaterThan(700);
});

it('a process that dies at any effect of what a person decides leaves the lead and its application saying the same', async () => {
  const all = await crashPointsOfDecisions();
  expect(all.flatMap(({ kind, broken }) => broken.map((one) => `${kind}, ${one}`))).toEqual([]);
  expect(all.every(({ effects }) => effects >= 5)).toBe(true);
});
