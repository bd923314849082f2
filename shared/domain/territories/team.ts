import type { Team, TeamMember } from './territories.ts';

/** What a sharing team has done so far; both counts are 0 where nothing is said. */
export interface TeamLoad {
  /** Open leads by consultant id. */
  readonly open?: Readonly<Record<string, number>>;
  /** Leads the team has been given in all: whose turn it is. */
  readonly given?: number;
}

/** True while a member's time in the team lasts. `on` is an ISO date. */
export const isInTeam = (member: TeamMember, on: string): boolean =>
  (member.from === undefined || member.from <= on) && (member.to === undefined || on <= member.to);

/**
 * The id of the member who gets a case on an ISO date, or null where nobody is in the team that day. Members who are
 * not there (`isThere`, by id) are passed over while another is.
 */
export function memberOf(
  team: Team,
  on: string,
  load: TeamLoad = {},
  isThere: (person: string) => boolean = () => true,
): string | null {
  const all = team.members.filter((member) => isInTeam(member, on)).map((member) => member.person);
  const here = all.filter(isThere);
  const people = here.length > 0 ? here : all;
  if (team.assign === 'round-robin') return people[(load.given ?? 0) % Math.max(people.length, 1)] ?? null;
  if (team.assign === 'first') return people[0] ?? null;
  const open = (id: string): number => load.open?.[id] ?? 0;
  // Equal counts go to whoever stands first in the file, so that the same load gives the same answer.
  return people.reduce<string | null>(
    (best, id) => (best === null || open(id) < open(best) ? id : best),
    null,
  );
}

/**
 * The first ISO date from which, for a while, nobody is in the team; the empty string where there is no member at
 * all, null where from the first member's start somebody always is.
 */
export function firstGap(team: Team): string | null {
  const members = [...team.members].sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  let reached = members[0]?.from ?? '';
  for (const { from, to } of members) {
    if ((from ?? '') > reached) return reached;
    if (to === undefined) return null;
    if (dayAfter(to) > reached) reached = dayAfter(to);
  }
  return reached;
}

/** The day after an ISO date, by the calendar alone. */
export function dayAfter(date: string): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}
