import type { Geography } from '../domain/places/geography.ts';

/** What regions and rules may name, and in which areas it lies. */
export interface PlaceFacts {
  /** Areas that regions cover, such as `South East` or `Wales (North)`. */
  readonly areas: ReadonlySet<string>;
  /** Postcode areas, such as `LS`, with every area that one of their districts lies in. */
  readonly postcodeAreas: ReadonlyMap<string, readonly string[]>;
  /** Councils, present and former, in lower case, with the areas of all that bear the name. */
  readonly councils: ReadonlyMap<string, readonly string[]>;
}

/** Gathers the facts from the geography. */
export function placeFactsOf({ postcodes, councils }: Geography): PlaceFacts {
  const exceptions = Object.entries(postcodes.exceptions);
  const postcodeAreas = Object.entries(postcodes.areas).map(([code, { area }]): [string, string[]] => {
    const elsewhere = exceptions.filter(([, districts]) =>
      districts.some((district) => district.replace(/\d.*$/, '') === code),
    );
    return [code, [area, ...elsewhere.map(([other]) => other)]];
  });
  const byCouncil = new Map<string, string[]>();
  for (const list of [councils.current, councils.county, councils.former, councils.bodies]) {
    for (const [area, names] of Object.entries(list)) {
      for (const name of names) {
        const key = name.toLowerCase();
        byCouncil.set(key, [...(byCouncil.get(key) ?? []), area]);
      }
    }
  }
  const areas = new Set([...postcodeAreas.flatMap(([, of]) => of), ...Object.keys(councils.current)]);
  return { areas, postcodeAreas: new Map(postcodeAreas), councils: byCouncil };
}
