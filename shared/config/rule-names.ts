import { ruleName, type Territories, type TerritoryRule } from '../domain/territories/territories.ts';
import type { PlaceFacts } from './place-facts.ts';

/** The ids that rules and teams may name. */
export interface KnownNames {
  readonly people: ReadonlySet<string>;
  /** Specialism id to the ids of its own. */
  readonly specialisms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly places: PlaceFacts;
}

/** Names in rules and teams that nothing bears, ids used twice, dates the wrong way round. */
export function checkRuleNames(territories: Territories, known: KnownNames): string[] {
  return [
    ...territories.rules.flatMap((rule, at) => ruleFaults(rule, ruleName(rule, at), territories, known)),
    ...teamFaults(territories, known.people),
    ...twice('rule', territories.rules),
    ...twice('team', territories.teams),
  ];
}

function ruleFaults(
  rule: TerritoryRule,
  name: string,
  territories: Territories,
  known: KnownNames,
): string[] {
  const { when, owner } = rule;
  const { specialism, subSpecialism } = when;
  const faults: string[] = [];
  const expect = (isKnown: boolean, field: string, value: string, where: string): void => {
    if (!isKnown)
      faults.push(
        `territories.json, ${name}, ${field}: "${value}" is not in ${where}. Add it there or name another.`,
      );
  };
  const hasRegion = territories.regions.some(({ id }) => id === when.region);
  if (specialism !== undefined)
    expect(known.specialisms.has(specialism), 'specialism', specialism, 'specialisms/');
  if (subSpecialism !== undefined) {
    const own = known.specialisms.get(specialism ?? '');
    if (specialism === undefined)
      faults.push(`territories.json, ${name}, subSpecialism: stands alone. Name its specialism too.`);
    else if (own)
      expect(own.has(subSpecialism), 'subSpecialism', subSpecialism, `specialisms/${specialism}.json`);
  }
  if (when.region !== undefined) expect(hasRegion, 'region', when.region, 'the regions of this file');
  for (const area of when.areas ?? [])
    expect(known.places.postcodeAreas.has(area), 'areas', area, 'the postcode areas of geography/');
  for (const council of when.councils ?? [])
    expect(
      known.places.councils.has(council.toLowerCase()),
      'councils',
      council,
      'the councils of geography/',
    );
  if ('person' in owner) expect(known.people.has(owner.person), 'owner', owner.person, 'consultants.json');
  else {
    const isTeam = territories.teams.some(({ id }) => id === owner.team);
    expect(isTeam, 'owner', `team ${owner.team}`, 'the teams of this file');
  }
  return faults.length > 0 ? faults : outOfRegion(rule, name, territories, known.places);
}

/** Places of a rule that never lie in the rule's own region, so that no case could reach it. */
function outOfRegion(
  { when }: TerritoryRule,
  name: string,
  { regions }: Territories,
  places: PlaceFacts,
): string[] {
  const region = regions.find(({ id }) => id === when.region);
  if (region === undefined) return [];
  const covers = (areas: readonly string[] | undefined): boolean =>
    (areas ?? []).some((area) => region.covers.includes(area));
  const sentence = (field: string, place: string): string =>
    `territories.json, ${name}, ${field}: "${place}" does not lie in ${region.label}, so no case can reach it there. Take it out, or leave the region out of the rule.`;
  const lists = (values: readonly string[] | undefined, value: string): boolean =>
    (values ?? []).some((one) => one.toLowerCase() === value.toLowerCase());
  return [
    ...(when.areas ?? [])
      .filter((area) => !covers(places.postcodeAreas.get(area)) && !lists(region.postcodeAreas, area))
      // A council that the region claims may have any postcode.
      .filter(() => region.councils === undefined)
      .map((area) => sentence('areas', area)),
    ...(when.councils ?? [])
      .filter(
        (council) => !covers(places.councils.get(council.toLowerCase())) && !lists(region.councils, council),
      )
      .filter(() => region.postcodeAreas === undefined)
      .map((council) => sentence('councils', council)),
  ];
}

function teamFaults({ teams }: Territories, people: ReadonlySet<string>): string[] {
  return teams.flatMap(({ id, members }) =>
    members.flatMap(({ person, from, to }) => [
      ...(people.has(person)
        ? []
        : [
            `territories.json, team ${id}, members: "${person}" is not in consultants.json. Add it there or name another.`,
          ]),
      ...(from !== undefined && to !== undefined && from > to
        ? [`territories.json, team ${id}, ${person}: ${from} is after ${to}. Put the dates right.`]
        : []),
    ]),
  );
}

function twice(what: string, all: readonly { readonly id?: string }[]): string[] {
  const ids = all.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))].map(
    (id) => `territories.json, ${what} ${id}: the id is there twice. Give each ${what} its own.`,
  );
}
