import { untilQuiet } from './until-quiet.ts';
import type { World } from './world/world.ts';

/** Minutes of the world's time that a replay may take: a mail it brings may be postponed for an hour. */
const mostMinutes = 120;

/** Kinds of mail, by the first part of their ids, that time alone brings about. */
const clockMails: ReadonlySet<string> = new Set([
  'reminder',
  'handed-over',
  'on-call',
  'summary',
  'silence',
  'nudge',
]);

/**
 * Puts every event that ever was on the buses there once more, and every dead letter back into its queue: what had been
 * lost comes to its end by that, and nothing is mailed twice. Then all of it once more, twice: nothing may change.
 */
export async function replayEvents(world: World): Promise<void> {
  await again(world, 1);
  const before = standing(world);
  const mails = world.ses.sent.length;
  await again(world, 2);
  const passedOn = new Set<string>();
  for (const { mail } of world.ses.sent.slice(mails)) {
    const [kind = '', leadId = ''] = mail.id.split('/');
    // Time goes on meanwhile: what the clocks of leads do is no doing of a replay.
    if (clockMails.has(kind)) passedOn.add(leadId);
    else if (!passedOn.has(leadId)) world.broke('I14', `a replay mails ${mail.id}`);
  }
  for (const [key, was] of standing(world)) {
    if (before.get(key) !== was && !passedOn.has(key))
      world.broke('I14', `a replay turns ${key} from ${before.get(key)} to ${was}`);
  }
}

async function again(world: World, times: number): Promise<void> {
  const { clockwork, latency } = world;
  world.note('replay');
  const [envelopes, letters] = [[...world.onTheBus.values()], [...world.deadLetters.values()]];
  for (let time = 0; time < times; time += 1) {
    for (const envelope of envelopes)
      world.later(latency.between(0, 60_000), 'replays', () => world.bus.put(envelope));
    for (const { queue, body } of letters)
      world.later(latency.between(0, 60_000), 'redrives', () => world.queues.get(queue)?.send(body));
  }
  await untilQuiet(world, clockwork.now + mostMinutes * 60_000);
}

/** What a replay must leave as it is. */
function standing({ memory }: World): Map<string, string> {
  const all = new Map<string, string>();
  for (const { reference, state, reason, round } of memory.applications.items.values())
    all.set(reference, `${state} ${reason} ${round}`);
  for (const { id, state, owner, assignment } of memory.leads.items.values())
    all.set(id, `${state} ${owner} ${assignment}`);
  return all;
}
