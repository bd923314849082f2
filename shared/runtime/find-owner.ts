import { agency } from '../config/agency.ts';
import { type OwnerAnswer, type OwnerQuestion, ownerOf, teamFor } from '../domain/territories/owner.ts';
import type { TeamLoad } from '../domain/territories/team.ts';
import type { Team } from '../domain/territories/territories.ts';
import type { Leads } from '../ports/leads.ts';

type Loads = Pick<Leads, 'openOf' | 'turnOf'>;

/**
 * The owner of a case by the agency's rules, with the load of the team where a team shares it out. Null where no rule
 * gives one. A team that takes turns takes one with every question: ask with null instead of the leads where the
 * lead is not going to the answer.
 */
export async function findOwner(question: OwnerQuestion, leads: Loads | null): Promise<OwnerAnswer | null> {
  const { territories, consultants } = agency();
  const team = leads && teamFor(territories, question);
  return ownerOf(territories, consultants, question, team ? await loadOf(team, leads) : undefined);
}

async function loadOf({ id, assign, members }: Team, leads: Loads): Promise<TeamLoad> {
  if (assign === 'round-robin') return { given: await leads.turnOf(id) };
  if (assign === 'first') return {};
  const counts = members.map(async ({ person }) => [person, (await leads.openOf(person)).length] as const);
  return { open: Object.fromEntries(await Promise.all(counts)) };
}
