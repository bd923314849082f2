import type { Lead } from '../../shared/domain/lead.ts';
import type { World } from './world/world.ts';

/**
 * Lets the world go on, with the sweeper's tick every minute, until nothing is left to be done. At the limit (the
 * world's milliseconds) that is I7. Minutes in which nothing is on its way, nobody acts and nothing is due are passed over.
 */
export async function untilQuiet(world: World, limit: number): Promise<void> {
  const { clockwork, plan } = world;
  const least = Math.max(plan.profile.minutes, plan.clockMinutes ?? 0) * 60_000;
  let isQuiet = false;
  const tick = (): void => {
    isQuiet = clockwork.now >= least && isSettled(world);
    if (isQuiet) return;
    if (clockwork.now > limit) {
      world.broke('I7', `not quiet: ${whatIsOpen(world)}`);
      return;
    }
    sweep(world);
    clockwork.after(untilNextTick(world, least), 'minute', tick);
  };
  clockwork.after(minute, 'minute', tick);
  while (!isQuiet && world.breaks.length === 0 && (await clockwork.step()));
}

const minute = 60_000;

/** Milliseconds to the next tick that can matter: the next minute, or the one in which something happens or is due. */
function untilNextTick({ clockwork, inFlight, running, memory, epoch }: World, least: number): number {
  if (inFlight > 0 || running > 0) return minute;
  let next = Math.min(clockwork.nextAt, Math.max(least, clockwork.now));
  for (const { items } of [memory.applications, memory.leads, memory.enquiries]) {
    for (const { dueAt } of items.values())
      if (dueAt !== null) next = Math.min(next, Date.parse(dueAt) - epoch);
  }
  const minutes = Math.ceil((next - clockwork.now) / minute);
  return Math.max(1, Number.isFinite(minutes) ? minutes : 1) * minute;
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

/** A lead whose mail, or whose newer CV, still has to go out, or that the sweeper is to look at by now: what it does then is no doing of a replay. */
const isOwed = ({ state, next, dueAt }: Lead, now: string): boolean =>
  state === 'new' || state === 'sending' || Boolean(next) || (dueAt !== null && dueAt <= now);

function whatIsOpen({ memory, epoch, clockwork }: World): string {
  const now = new Date(epoch + clockwork.now).toISOString();
  const applications = [...memory.applications.items.values()].filter(({ dueAt }) => dueAt !== null);
  const enquiries = [...memory.enquiries.items.values()].filter(({ dueAt }) => dueAt !== null);
  const leads = [...memory.leads.items.values()].filter((lead) => isOwed(lead, now));
  return [
    ...applications.map(({ reference, state, sweeps }) => `${reference} ${state} (${sweeps} sweeps)`),
    ...enquiries.map(({ reference, state }) => `enquiry ${reference} ${state}`),
    ...leads.map(({ id, state }) => `${id} ${state}`),
  ].join(', ');
}
