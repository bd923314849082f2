import { describe, expect, it } from 'vitest';
import { failureReport } from './failure-report.ts';
import { regressionSeeds } from './regression-seeds.ts';
import { runSeed } from './seed.ts';
import { shrink } from './shrink.ts';
import { closeTrap } from './trap.ts';

/** Taken before the trap closes. */
const realNow = performance.now.bind(performance);
const [most, least, budgetMs] = [1000, 200, 60_000];

closeTrap();

/** Why a seed breaks, in its least world; empty where it does not. */
async function faultsOf(seed: number): Promise<string[]> {
  const { breaks } = await runSeed(seed);
  if (breaks.length === 0) return [];
  const shrunk = await shrink(seed);
  return shrunk ? failureReport(seed, shrunk, {}) : [`seed ${seed} broke once and not again`];
}

describe('the deployed handlers under faults', () => {
  it.each(regressionSeeds)('seed $seed holds: $was', async ({ seed }) => {
    expect(await faultsOf(seed)).toEqual([]);
  });

  it('hold in as many of 1,000 seeds as fit in a minute, and in 200 at least', async () => {
    const until = realNow() + budgetMs;
    let seeds = 0;
    let [effects, faults] = [0, 0];
    while (seeds < most && (seeds < least || realNow() < until)) {
      seeds += 1;
      const outcome = await runSeed(seeds);
      effects += outcome.effects;
      faults += outcome.faults;
      if (outcome.breaks.length > 0) expect(await faultsOf(seeds)).toEqual([]);
    }
    console.log(
      `${seeds} of ${most} seeds, ${seeds * 20} CVs, ${effects} effects, ${faults} faults: 0 breaks`,
    );
    expect(seeds).toBeGreaterThanOrEqual(least);
  });
});
