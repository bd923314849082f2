import type { Agency } from '../../shared/config/agency.ts';
import { consultantOn } from '../../shared/domain/territories/cover.ts';
import { type OwnerQuestion, ownerOf, teamFor } from '../../shared/domain/territories/owner.ts';
import { changeDays } from '../../shared/domain/territories/prove-cover.ts';
import { isInTeam } from '../../shared/domain/territories/team.ts';
import { ruleName, type Team } from '../../shared/domain/territories/territories.ts';
import type { MapPlace } from './map-places.ts';

/** A kind of case that the rules can tell apart at one place: a specialism, perhaps a part of it or a kind of work. */
export interface MapCase {
  readonly specialism: string;
  readonly label: string;
  readonly subSpecialism: string | null;
  readonly engagement: string | null;
}

/** Who gets a case at a place on a day, and by which rule. */
export interface MapOwner extends MapCase {
  /** Id of the person who acts that day; of a team where one shares the cases out. */
  readonly owner: string;
  readonly name: string;
  /** Ids of the people of the team that day; none where one person owns the case. */
  readonly members: readonly string[];
  /** Name of whoever the person acts for, being away or gone; null where the case is their own. */
  readonly actsFor: string | null;
  readonly rule: string;
  /** The rule only stands in: nobody is named for the specialism. */
  readonly standsIn: boolean;
  /** What nobody at the agency has confirmed yet: `region`, `rule`, `team`, `consultant`. */
  readonly assumed: readonly string[];
  /** A deployed stack does not mail the person yet: their leads wait in triage. */
  readonly unconfirmed: boolean;
}

/** Every case the rules can tell apart: each specialism, and where a rule asks for them its parts and kinds of work. */
export function mapCases({ specialisms, territories }: Agency, only: string | null): readonly MapCase[] {
  return specialisms
    .filter(({ id }) => only === null || id === only)
    .flatMap(({ id, label }) => {
      const rules = territories.rules.filter(({ when }) => [undefined, id].includes(when.specialism));
      const parts = new Set([null, ...rules.map(({ when }) => when.subSpecialism ?? null)]);
      const kinds = new Set([null, ...rules.map(({ when }) => when.engagement ?? null)]);
      return [...parts].flatMap((subSpecialism) =>
        [...kinds].map((engagement) => ({ specialism: id, label, subSpecialism, engagement })),
      );
    });
}

/** Days on which owners may differ, as ISO dates: `first`, then every change that agency/ knows of. */
export const mapDays = ({ territories, consultants }: Agency, first: string): readonly string[] => [
  ...new Set([first, ...changeDays(territories, consultants)]),
];

/** The owners of the cases at a place on an ISO date. A case that nobody owns is left out; checked data has none. */
export const ownersAt = (
  agency: Agency,
  place: Pick<MapPlace, 'region' | 'area' | 'council'>,
  cases: readonly MapCase[],
  on: string,
): readonly MapOwner[] =>
  cases.flatMap((one) =>
    place.region === null ? [] : (ownerAt(agency, place, place.region, one, on) ?? []),
  );

function ownerAt(
  agency: Agency,
  { area, council }: Pick<MapPlace, 'area' | 'council'>,
  region: string,
  one: MapCase,
  on: string,
): MapOwner | null {
  const { territories, consultants } = agency;
  const { engagement, ...field } = one;
  const question: OwnerQuestion = {
    ...field,
    region,
    area,
    council,
    on,
    ...(engagement ? { engagement } : {}),
  };
  const answer = ownerOf(territories, consultants, question);
  if (answer === null) return null;
  const { consultant, standsInFor, fallback } = answer;
  const team = teamFor(territories, question);
  const rule = territories.rules.find((each, at) => ruleName(each, at) === answer.rule);
  const marks = {
    region: territories.regions.find(({ id }) => id === region)?.assumed,
    rule: rule?.assumed,
    team: team?.assumed,
    consultant: team ? undefined : consultant.assumed,
  };
  return {
    ...one,
    owner: team?.id ?? consultant.id,
    name: team?.label ?? consultant.name,
    members: team ? membersOn(team, agency, on) : [],
    actsFor: team ? null : (standsInFor?.name ?? null),
    rule: answer.rule,
    standsIn: fallback,
    assumed: Object.entries(marks).flatMap(([what, isAssumed]) => (isAssumed ? [what] : [])),
    unconfirmed: team === null && consultant.confirmed !== true,
  };
}

const membersOn = ({ members }: Team, { consultants }: Agency, on: string): string[] => [
  ...new Set(
    members
      .filter((member) => isInTeam(member, on))
      .flatMap(({ person }) => consultantOn(consultants, person, on)?.consultant.id ?? []),
  ),
];
