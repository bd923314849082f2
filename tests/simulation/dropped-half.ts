import type { Application } from '../../shared/domain/application.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { planOf } from './seed.ts';
import { type Outcome, simulate } from './simulate.ts';
import { calm } from './world/profile.ts';

/** What came of worlds whose bus loses half of all that is put on it. */
export interface DroppedHalf {
  readonly outcomes: readonly Outcome[];
  /** Most times that the sweeper looked at one item after the bus was whole again. */
  readonly mostSweeps: number;
  readonly dropped: number;
}

/** Minutes in which the bus loses half. */
const minutes = 10;

/** Runs so many seeds with half of all events on our bus dropped, to each queue alone, and no other fault. */
export async function droppedHalf(seeds: number): Promise<DroppedHalf> {
  const outcomes: Outcome[] = [];
  let [mostSweeps, dropped] = [0, 0];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const plan = await planOf(seed);
    const sweeps = new Map<string, number>();
    const watched = (run: string, now: number, item: Application | Lead): void => {
      if (!run.startsWith('sweep-stuck') || now < minutes * 60_000) return;
      // A push, and not a clock or the last look at something that is at its end.
      if (item.sweeps === 0) return;
      const key = 'id' in item ? item.id : item.reference;
      sweeps.set(key, (sweeps.get(key) ?? 0) + 1);
    };
    const outcome = await simulate({
      ...plan,
      profile: { ...calm, busDrop: 0.5, minutes },
      peopleAct: false,
      replays: false,
      mayDrop: ({ source }) => source === 'cv-router',
      watch: ({ run, port, method, args }, now) => {
        if (method === 'save' && (port === 'applications' || port === 'leads'))
          watched(run, now, args[0] as Application | Lead);
      },
    });
    outcomes.push(outcome);
    mostSweeps = Math.max(mostSweeps, ...sweeps.values());
    dropped += outcome.faults;
  }
  return { outcomes, mostSweeps, dropped };
}
