import type { Area, Geography, RegionRule } from './geography.ts';
import { addNames, type Entry, type NameTable } from './name-table.ts';
import { keyOf } from './words.ts';

export type { Geography, RegionRule } from './geography.ts';

/** Everything that region decisions look up, compiled once a process. */
export interface PlacesIndex {
  readonly regions: readonly RegionRule[];
  readonly names: NameTable;
  /** Council, by its key, to its name and area: as a county council and otherwise. */
  readonly councils: ReadonlyMap<string, Council>;
  readonly countyCouncils: ReadonlyMap<string, Council>;
  readonly postcodeAreas: ReadonlyMap<string, Area>;
  readonly districts: ReadonlyMap<string, Area>;
  readonly border: ReadonlySet<string>;
  /** Outward codes and names, by key, that a consultant should check where nothing else speaks. */
  readonly unsure: ReadonlySet<string>;
  readonly overseasCodes: ReadonlySet<string>;
  /** UK name, by key, to the keys that make it foreign when they follow it. */
  readonly foreignAfter: ReadonlyMap<string, ReadonlySet<string>>;
  /** Landline area code to its area. */
  readonly landlines: ReadonlyMap<string, Area>;
  readonly dialling: readonly string[];
  /** Area to region id. */
  readonly byArea: ReadonlyMap<Area, string>;
  /** Postcode area to region id, where territories say so. */
  readonly byPostcodeArea: ReadonlyMap<string, string>;
  /** Council key to region id, where territories say so. */
  readonly byCouncil: ReadonlyMap<string, string>;
}

/** A council as the facts name it. */
export interface Council {
  readonly name: string;
  readonly area: Area;
}

const inverted = (lists: Readonly<Record<Area, readonly string[]>>): Map<string, Area> =>
  new Map(Object.entries(lists).flatMap(([area, values]) => values.map((value) => [value, area] as const)));

const perRegion = (
  regions: readonly RegionRule[],
  values: (region: RegionRule) => readonly string[] | undefined,
): Map<string, string> =>
  new Map(regions.flatMap((region) => (values(region) ?? []).map((value) => [value, region.id] as const)));

function councilTables(geography: Geography): { all: Map<string, Council>; county: Map<string, Council> } {
  const { current, county, former, bodies, short, spoken } = geography.councils;
  const all = new Map<string, Council>();
  const add = (table: Map<string, Council>, key: string, council: Council): void => {
    if (!table.has(key)) table.set(key, council);
  };
  // Earlier lists win: a current council before the county or the abolished one of the same name.
  for (const list of [current, bodies, county, former])
    for (const [area, names] of Object.entries(list))
      for (const name of names) add(all, keyOf(name), { name, area });
  for (const list of [short, spoken])
    for (const [area, names] of Object.entries(list))
      for (const [said, name] of Object.entries(names)) add(all, keyOf(said), { name, area });
  const counties = new Map<string, Council>();
  for (const list of [county, former])
    for (const [area, names] of Object.entries(list))
      for (const name of names) add(counties, keyOf(name), { name, area });
  return { all, county: counties };
}

/**
 * Compiles the facts and the agency's regions into one index. `regions` come from territories.json; a new region
 * needs nothing else. Throws nothing: faults in the files are found by the config checks before.
 */
export function compilePlaces(geography: Geography, regions: readonly RegionRule[]): PlacesIndex {
  const councils = councilTables(geography);
  const names = new Map<string, Entry>();
  addNames(names, geography);
  const longest = new Map<string, number>();
  for (const key of names.keys()) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  const byCouncil = perRegion(regions, ({ councils: listed }) => listed?.map(keyOf));
  return {
    regions,
    names: { entries: names, longest },
    councils: councils.all,
    countyCouncils: councils.county,
    postcodeAreas: new Map(Object.entries(geography.postcodes.areas).map(([code, { area }]) => [code, area])),
    districts: inverted(geography.postcodes.exceptions),
    border: new Set(geography.postcodes.border),
    unsure: new Set([...geography.postcodes.unsure, ...geography.names.unsure.map(keyOf)]),
    overseasCodes: new Set(geography.postcodes.overseas),
    foreignAfter: new Map(
      Object.entries(geography.overseas.after).map(([name, after]) => [
        keyOf(name),
        new Set(after.map(keyOf)),
      ]),
    ),
    landlines: inverted(geography.landlines),
    dialling: geography.overseas.dialling,
    byArea: perRegion(regions, ({ covers }) => covers),
    byPostcodeArea: perRegion(regions, ({ postcodeAreas }) => postcodeAreas),
    byCouncil,
  };
}
