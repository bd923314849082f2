import { expect, it } from 'vitest';
import { leadOf } from '../../shared/domain/lead.ts';
import { again, type Person, personOf } from './people/person.ts';
import { kindNamed, planOf } from './seed.ts';
import { simulate } from './simulate.ts';
import { Dice } from './world/dice.ts';
import { profileOf } from './world/profile.ts';

const uploads = 20;
const hourMs = 3_600_000;

/** One person who sends so many CVs, from both regions. */
function oneOften(seed: number): Person[] {
  const first = personOf(1, new Dice(seed, 'person 1'), kindNamed('text-south'));
  const others = Array.from({ length: uploads - 1 }, (_one, at) =>
    again(first, at + 2, kindNamed(at % 2 === 0 ? 'text-north' : 'text-south')),
  );
  return [first, ...others];
}

const seeds = Array.from({ length: Number(process.env.SAME_PERSON_SEEDS ?? 8) }, (_one, at) => at + 1);

it.each(seeds)('twenty uploads of one person are one lead under all faults: seed %i', async (seed) => {
  const plan = await planOf(seed);
  // A mail that came back goes to somebody else at once, and two clocks that differ make no hour.
  const profile = { ...profileOf(seed), bounce: 0, skewMinutes: 0 };
  const people = oneOften(seed);
  const { breaks, world } = await simulate({ ...plan, profile, people, councils: 0, peopleAct: false });
  expect(breaks).toEqual([]);
  const applications = [...world.memory.applications.items.values()];
  const decided = applications.filter(({ state }) => state === 'routed');
  // Who corrected the address before their CV was read has two, and may have two leads.
  const known = decided.filter(({ reference }) => world.applicants.get(reference)?.corrected === 0);
  const ids = [...new Set(known.map(leadOf))];
  expect(ids).toHaveLength(1);
  const lead = world.memory.leads.items.get(ids[0] ?? '');
  expect(lead?.next).toBeUndefined();
  const named = new Set([lead?.reference, ...(lead?.others ?? [])]);
  expect(known.filter(({ reference }) => !named.has(reference))).toEqual([]);
  // Nobody hears of the person twice within the hour, but for an address that was corrected.
  const mails = world.ses.sent.filter(({ mail }) => mail.id.startsWith('lead/'));
  const corrections = [...world.applicants.values()].reduce((sum, { corrected }) => sum + corrected, 0);
  const key = ({ mail: { id, to } }: (typeof mails)[number]) => `${id.split('/')[1]} ${to.address}`;
  const close = mails.filter((sent, at) =>
    mails.slice(0, at).some((one) => key(one) === key(sent) && sent.at - one.at < hourMs - 60_000),
  );
  expect(close.length).toBeLessThanOrEqual(corrections);
});

it.each(seeds.slice(0, 3))('and so they are where consultants act on it: seed %i', async (seed) => {
  const plan = await planOf(seed);
  const { breaks, world } = await simulate({
    ...plan,
    people: oneOften(seed),
    councils: 0,
    peopleAct: true,
  });
  expect(breaks).toEqual([]);
  const open = [...world.memory.leads.items.values()].filter(({ state }) => state !== 'closed');
  expect(open.filter(({ next }) => next)).toEqual([]);
});
