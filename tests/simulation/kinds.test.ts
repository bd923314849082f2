import { expect, it } from 'vitest';
import { cvKinds } from './people/cv-kinds.ts';
import { personOf } from './people/person.ts';
import { planOf } from './seed.ts';
import { simulate } from './simulate.ts';
import { Dice } from './world/dice.ts';
import { calm } from './world/profile.ts';

it.each(cvKinds)('without faults a CV of the kind $name comes to its end', async (kind) => {
  const plan = await planOf(1);
  const people = [personOf(1, new Dice(1, kind.name), kind)];
  const { breaks, world } = await simulate({ ...plan, profile: calm, people });
  expect(breaks).toEqual([]);
  const [applicant] = world.applicants.values();
  const application = world.memory.applications.items.get(applicant?.reference ?? '');
  expect(application).toMatchObject({ state: kind.end.state });
  expect(world.memory.leads.items.get(`L-${applicant?.reference}`)?.owner).toBe(kind.end.owner);
});
