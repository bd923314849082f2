import type { Region } from '../domain/territories/territories.ts';
import type { PlaceFacts } from './place-facts.ts';

/** Every area in exactly one region, every exception a real place and in one region only. */
export function checkRegions(regions: readonly Region[], places: PlaceFacts): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const { id } of regions) {
    if (ids.has(id))
      faults.push(`territories.json, regions, ${id}: the id is there twice. Give each region its own.`);
    ids.add(id);
  }
  const claim = (
    list: 'covers' | 'postcodeAreas' | 'councils',
    what: string,
    known: (value: string) => boolean,
  ): ReadonlySet<string> => {
    const owner = new Map<string, string>();
    for (const region of regions) {
      for (const value of region[list] ?? []) {
        const key = value.toLowerCase();
        const other = owner.get(key);
        if (!known(value))
          faults.push(
            `territories.json, regions, ${region.id}, ${list}: "${value}" is not ${what} that geography/ knows. Correct its spelling or remove it.`,
          );
        if (other !== undefined)
          faults.push(
            `territories.json, regions, ${region.id}, ${list}: "${value}" is already in ${other}. Leave it in one region.`,
          );
        owner.set(key, region.id);
      }
    }
    return new Set(owner.keys());
  };
  const covered = claim('covers', 'an area', (area) => places.areas.has(area));
  claim('postcodeAreas', 'a postcode area', (area) => places.postcodeAreas.has(area));
  claim('councils', 'a council', (council) => places.councils.has(council.toLowerCase()));
  for (const area of places.areas) {
    if (!covered.has(area.toLowerCase()))
      faults.push(`territories.json, regions: no region covers ${area}. Add it to the covers of one.`);
  }
  return faults;
}
