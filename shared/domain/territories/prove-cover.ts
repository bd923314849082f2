import type { Consultant } from './consultant.ts';
import { consultantOn, hasLeft } from './cover.ts';
import { dayAfter, isInTeam } from './team.ts';
import type { Team, Territories } from './territories.ts';

/**
 * First days, as ISO dates in order, of every stretch of time in which the same people are there: spells away, last
 * working days, and times in teams begin and end. Between two of them nothing changes.
 */
export function changeDays({ teams }: Territories, consultants: readonly Consultant[]): string[] {
  const after = (date: string | undefined): string[] => (date === undefined ? [] : [dayAfter(date)]);
  const days = [
    ...consultants.flatMap(({ away, leaves }) => [
      ...(away ?? []).flatMap(({ from, to }) => [from, dayAfter(to)]),
      ...after(leaves),
    ]),
    ...teams.flatMap(({ members }) =>
      members.flatMap(({ from, to }) => [...(from === undefined ? [] : [from]), ...after(to)]),
    ),
  ];
  return [...new Set(days)].sort();
}

/**
 * Proves that whoever owns cases has somebody acting for them on every day, past and to come: the person, who covers,
 * or who took over; in a team at least one member. Returns the faults as sentences, one for each person or team.
 */
export function proveCover(territories: Territories, consultants: readonly Consultant[]): string[] {
  const days = changeDays(territories, consultants);
  const isReached = (id: string, on: string): boolean => consultantOn(consultants, id, on) !== null;
  const isManned = ({ members }: Team, on: string): boolean =>
    members.some((member) => isInTeam(member, on) && isReached(member.person, on));

  const people = new Set(territories.rules.flatMap(({ owner }) => ('person' in owner ? [owner.person] : [])));
  const faults = [...people].flatMap((id) => {
    const consultant = consultants.find((one) => one.id === id);
    const day = days.find((on) => !isReached(id, on));
    return consultant && day ? [unreached(consultant, day)] : [];
  });
  // Days on which the team has no member at all are the other proof's to tell.
  const bare = territories.teams.flatMap((team) => {
    const day = days.find((on) => team.members.some((one) => isInTeam(one, on)) && !isManned(team, on));
    return day
      ? [
          `territories.json, team ${team.id}: on ${day} nobody in it is there, and nobody stands in. Add a member or name another cover.`,
        ]
      : [];
  });
  return [...faults, ...bare];
}

function unreached(consultant: Consultant, day: string): string {
  const { id, name, successor } = consultant;
  if (hasLeft(consultant, day) && successor === undefined)
    return `consultants.json, ${id}, leaves: nobody takes over from ${name} on ${day}. Name who does as "successor".`;
  return `consultants.json, ${id}, away: on ${day} nobody acts for ${name}, because everybody in the line of cover is away or gone too. Name another cover.`;
}
