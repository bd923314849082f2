import { invariants } from './invariants/all.ts';
import { Candidate } from './people/candidate.ts';
import { councilAsks } from './people/council.ts';
import { replayEvents } from './replay-events.ts';
import { untilQuiet } from './until-quiet.ts';
import { Dice } from './world/dice.ts';
import { captureLogs } from './world/log-capture.ts';
import type { Plan } from './world/plan.ts';
import { spreadPoison } from './world/poison.ts';
import { type Break, World } from './world/world.ts';

/** What came of one world. */
export interface Outcome {
  readonly breaks: readonly Break[];
  readonly hash: string;
  readonly steps: number;
  readonly effects: number;
  readonly faults: number;
  readonly mails: number;
  /** Minutes of the world's time until everything was quiet. */
  readonly minutes: number;
  readonly world: World;
}

/** Minutes after the last fault within which everything must be quiet: the mail lease, the wait for files, the sweeper's longest pause, and room. */
const quietWithin = 120;

/** Lets a world happen until everything is quiet, or an invariant breaks. */
export async function simulate(plan: Plan): Promise<Outcome> {
  const world = new World(plan, invariants);
  captureLogs((text, by) => world.logged(text, by));
  for (const person of plan.people) {
    const dice = new Dice(plan.seed, `arrival ${person.number}`);
    new Candidate(world, person).begin(dice.between(0, plan.spreadMs));
  }
  for (let number = 1; number <= (plan.councils ?? 0); number += 1)
    councilAsks(world, number, new Dice(plan.seed, `arrival of council ${number}`).between(0, plan.spreadMs));
  spreadPoison(world);
  await untilQuiet(
    world,
    (Math.max(plan.profile.minutes, plan.clockMinutes ?? 0) + quietWithin) * 60_000 + plan.spreadMs,
  );
  if (world.breaks.length === 0) world.quiet();
  if (world.breaks.length === 0 && plan.replays) await replayEvents(world);
  return {
    breaks: world.breaks,
    hash: world.trace.hash,
    steps: world.clockwork.steps,
    effects: world.effects,
    faults: world.faults.came.length,
    mails: world.ses.sent.length,
    minutes: world.clockwork.now / 60_000,
    world,
  };
}
