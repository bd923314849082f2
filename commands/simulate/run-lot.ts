import { runSeed } from '../../tests/simulation/seed.ts';
import { closeTrap } from '../../tests/simulation/trap.ts';
import { type LotResult, noResult, type SeedLot, sum } from './seed-lot.ts';

/** Runs the seeds of a lot in this process. */
export async function runLot(lot: SeedLot): Promise<LotResult> {
  closeTrap();
  const { from, count, cvs } = lot;
  let result: LotResult = { ...noResult, lot };
  for (let seed = from; seed < from + count; seed += 1) {
    const { breaks, effects, faults, mails } = await runSeed(seed, { cvs });
    const broken = breaks.slice(0, 1).map(({ invariant, what }) => ({ seed, invariant, what }));
    result = sum(result, { lot, seeds: 1, cvs, effects, faults, mails, broken });
  }
  return result;
}
