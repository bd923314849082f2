import type { Lead } from '../../shared/domain/lead.ts';
import { invariants } from './invariants/all.ts';
import { Candidate } from './people/candidate.ts';
import { Dice } from './world/dice.ts';
import { captureLogs } from './world/log-capture.ts';
import type { Plan } from './world/plan.ts';
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
  const { clockwork } = world;
  for (const person of plan.people) {
    const dice = new Dice(plan.seed, `arrival ${person.number}`);
    new Candidate(world, person).begin(dice.between(0, plan.spreadMs));
  }
  let isQuiet = false;
  const tick = (): void => {
    const isLate = clockwork.now > (plan.profile.minutes + quietWithin) * 60_000 + plan.spreadMs;
    isQuiet = clockwork.now >= plan.profile.minutes * 60_000 && isSettled(world);
    if (isQuiet) return;
    if (isLate) {
      world.broke('I7', `not quiet: ${whatIsOpen(world)}`);
      return;
    }
    sweep(world);
    clockwork.after(60_000, 'minute', tick);
  };
  clockwork.after(60_000, 'minute', tick);
  while (!isQuiet && world.breaks.length === 0 && (await clockwork.step()));
  if (world.breaks.length === 0) world.quiet();
  return {
    breaks: world.breaks,
    hash: world.trace.hash,
    steps: clockwork.steps,
    effects: world.effects,
    faults: world.faults.came.length,
    mails: world.ses.sent.length,
    minutes: clockwork.now / 60_000,
    world,
  };
}

function sweep(world: World): void {
  const time = new Date(world.epoch + world.clockwork.now).toISOString();
  const id = `tick-${world.clockwork.now}`;
  world.bus.put({ id, source: 'aws.events', 'detail-type': 'Scheduled Event', time, detail: {} });
}

/** Nothing on its way, and nothing that the sweeper still has to look at, but the clocks of leads that are mailed. */
function isSettled(world: World): boolean {
  return world.inFlight === 0 && world.running === 0 && world.actions === 0 && whatIsOpen(world) === '';
}

/** A lead whose mail, or whose newer CV, still has to go out. */
const isOwed = ({ state, next }: Lead): boolean => state === 'new' || state === 'sending' || Boolean(next);

function whatIsOpen({ memory }: World): string {
  const applications = [...memory.applications.items.values()].filter(({ dueAt }) => dueAt !== null);
  const enquiries = [...memory.enquiries.items.values()].filter(({ dueAt }) => dueAt !== null);
  const leads = [...memory.leads.items.values()].filter(isOwed);
  return [
    ...applications.map(({ reference, state, sweeps }) => `${reference} ${state} (${sweeps} sweeps)`),
    ...enquiries.map(({ reference, state }) => `enquiry ${reference} ${state}`),
    ...leads.map(({ id, state }) => `${id} ${state}`),
  ].join(', ');
}
