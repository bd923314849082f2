import { cvsOfSeed, runSeed, type SeedOptions } from './seed.ts';
import type { Outcome } from './simulate.ts';

/** The least of a seed that still breaks the same invariant. */
export interface Shrunk {
  readonly outcome: Outcome;
  readonly options: SeedOptions;
}

/** Runs that shrinking may cost. */
const mostRuns = 120;

/** Leaves out people, then faults, in ever smaller lots, as long as the same invariant breaks. */
export async function shrink(seed: number, options: SeedOptions = {}): Promise<Shrunk | null> {
  let best = await runSeed(seed, options);
  const broken = best.breaks[0]?.invariant;
  if (broken === undefined) return null;
  let kept = options;
  let runs = 0;
  const isStillBroken = async (tried: SeedOptions): Promise<boolean> => {
    runs += 1;
    const outcome = await runSeed(seed, tried);
    if (outcome.breaks[0]?.invariant !== broken) return false;
    [best, kept] = [outcome, tried];
    return true;
  };
  const people = Array.from({ length: options.cvs ?? cvsOfSeed }, (_, at) => at + 1);
  await leaveOut(people, 'withoutPeople');
  await leaveOut(
    best.world.faults.came.map(({ number }) => number),
    'withoutFaults',
  );
  const traced = await runSeed(seed, { ...kept, keepTrace: true });
  return { outcome: traced, options: kept };

  async function leaveOut(all: readonly number[], what: 'withoutPeople' | 'withoutFaults'): Promise<void> {
    let lots = lotsOf(all, 2);
    while (lots.length > 0 && runs < mostRuns) {
      const left: (readonly number[])[] = [];
      for (const lot of lots) {
        if (runs >= mostRuns) break;
        const tried = { ...kept, [what]: new Set([...(kept[what] ?? []), ...lot]) };
        if (!(await isStillBroken(tried)) && lot.length > 1) left.push(lot);
      }
      lots = left.flatMap((lot) => lotsOf(lot, 2));
    }
  }
}

/** The list in so many parts. */
function lotsOf(all: readonly number[], parts: number): (readonly number[])[] {
  const size = Math.max(1, Math.ceil(all.length / parts));
  const lots: (readonly number[])[] = [];
  for (let at = 0; at < all.length; at += size) lots.push(all.slice(at, at + size));
  return lots;
}
