import type { Consultant } from '../domain/territories/consultant.ts';
import { proveTerritories } from '../domain/territories/prove.ts';
import { proveCover } from '../domain/territories/prove-cover.ts';
import type { Territories } from '../domain/territories/territories.ts';
import type { PlaceFacts } from './place-facts.ts';
import { checkRegions } from './regions.ts';
import { checkRuleNames } from './rule-names.ts';

/** What territories are checked against: the rest of the agency's files. */
export interface TerritoryContext {
  readonly consultants: readonly Consultant[];
  readonly specialisms: readonly {
    readonly id: string;
    readonly label: string;
    readonly subSpecialisms: readonly { readonly id: string }[];
  }[];
  readonly places: PlaceFacts;
}

/** Names that lead nowhere, areas without a region, and then the proof that every case has exactly one owner, on every day. */
export function checkTerritories(territories: Territories, context: TerritoryContext): string[] {
  const { consultants, specialisms, places } = context;
  const faults = [
    ...checkRegions(territories.regions, places),
    ...checkRuleNames(territories, {
      people: new Set(consultants.map(({ id }) => id)),
      specialisms: new Map(
        specialisms.map((one) => [one.id, new Set(one.subSpecialisms.map(({ id }) => id))]),
      ),
      places,
    }),
  ];
  // The proof speaks of names that exist; with a stranger among them its sentences would mislead.
  if (faults.length > 0) return faults;
  const labels = {
    specialism: new Map(specialisms.map(({ id, label }) => [id, label])),
    region: new Map(territories.regions.map(({ id, label }) => [id, label])),
    person: new Map(consultants.map(({ id, name }) => [id, name])),
  };
  const space = { specialisms, regions: territories.regions };
  return [
    ...proveTerritories(space, territories, (kind, id) => labels[kind].get(id) ?? id),
    ...proveCover(territories, consultants),
  ];
}
