import { cvsOfSeed, runSeed, type SeedOptions } from './seed.ts';
import type { Outcome } from './simulate.ts';

/** The least of a seed that still breaks the same invariant. */
export interface Shrunk {
  readonly outcome: Outcome;
  readonly options: SeedOptions;
}

/** Runs that shrinking may cost. */
const mostRuns = 150;

/**
 * Leaves out kinds of fault, people, and then single faults, in ever smaller lots, as long as the same invariant
 * breaks. Null where the seed breaks nothing.
 */
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
  const leaveOut = async <T>(
    all: readonly T[],
    without: (lot: readonly T[]) => SeedOptions,
  ): Promise<void> => {
    let lots = halves(all);
    while (lots.length > 0 && runs < mostRuns) {
      const left: (readonly T[])[] = [];
      for (const lot of lots) {
        if (runs < mostRuns && !(await isStillBroken(without(lot))) && lot.length > 1) left.push(lot);
      }
      lots = left.flatMap(halves);
    }
  };
  const kinds = (lot: readonly string[]): SeedOptions => ({
    ...kept,
    withoutFaults: { ...kept.withoutFaults, kinds: new Set([...(kept.withoutFaults?.kinds ?? []), ...lot]) },
  });
  const numbers = (lot: readonly number[]): SeedOptions => ({
    ...kept,
    withoutFaults: {
      ...kept.withoutFaults,
      numbers: new Set([...(kept.withoutFaults?.numbers ?? []), ...lot]),
    },
  });
  const people = (lot: readonly number[]): SeedOptions => ({
    ...kept,
    withoutPeople: new Set([...(kept.withoutPeople ?? []), ...lot]),
  });
  const everybody = Array.from({ length: options.cvs ?? cvsOfSeed }, (_, at) => at + 1);
  await leaveOut([...new Set(best.world.faults.came.map(({ kind }) => kind))], kinds);
  await leaveOut(everybody, people);
  await leaveOut(
    best.world.faults.came.map(({ number }) => number),
    numbers,
  );
  const left = everybody.filter((number) => !kept.withoutPeople?.has(number));
  await leaveOut(left, people);
  return { outcome: await runSeed(seed, { ...kept, keepTrace: true }), options: kept };
}

/** The list in two parts; of one thing, itself. */
function halves<T>(all: readonly T[]): (readonly T[])[] {
  if (all.length <= 1) return all.length === 0 ? [] : [all];
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
}
