import type { PlacesIndex } from './compile.ts';
import type { Area } from './geography.ts';
import type { Mention } from './mentions.ts';
import type { FoundPostcode } from './postcode.ts';
import { areaOfOutcode, regionOfAreas } from './region-of.ts';
import { keyOf } from './words.ts';

/** A mention once its surroundings are weighed. */
export interface Resolved {
  readonly mention: Mention;
  readonly areas: readonly Area[];
  /** Null when it may lie in several regions, or is not trusted as it stands. */
  readonly region: string | null;
  /** `backed` by another place beside it, `plain`, or only the `likeliest` sense of the name. */
  readonly grade: 'backed' | 'plain' | 'likeliest' | 'open';
}

/** Where the mentions stand. `address`: a place is expected; `labelled`: a label says so. */
export interface Standing {
  readonly address: boolean;
  readonly labelled: boolean;
}

/** A phrase over many areas backs nothing. */
const mostAreas = 4;

/** Whether the word after a UK name makes it foreign: `Perth, WA`, `Washington DC`. */
export function isForeign(mention: Mention, following: string, index: PlacesIndex): boolean {
  const after = /^[\s,(]+([\p{L}.]+)(?!\d)/u.exec(following)?.[1];
  return after !== undefined && index.foreignAfter.get(mention.key)?.has(keyOf(after)) === true;
}

/**
 * Settles what each mention means from the others and the postcodes beside it: same area first, then same region.
 */
export function resolve(
  mentions: readonly Mention[],
  postcodes: readonly FoundPostcode[],
  standing: Standing,
  index: PlacesIndex,
): Resolved[] {
  const ofPostcodes = postcodes.flatMap(({ outcode }) => areaOfOutcode(index, outcode) ?? []);
  return mentions.map((mention) => {
    const own = index.byCouncil.get(keyOf(mention.council?.name ?? mention.key));
    if (own !== undefined && mention.trust === 'plain' && mention.areas.length === 1)
      return { mention, areas: mention.areas, region: own, grade: 'plain' };
    const beside = mentions.filter(
      (other) =>
        other.key !== mention.key &&
        other.kind !== 'overseas' &&
        other.areas.length <= mostAreas &&
        !(other.trust === 'strict' && mention.trust === 'strict'),
    );
    const backing = new Set([...ofPostcodes, ...beside.flatMap(({ areas }) => areas)]);
    const single = beside.map(({ areas }) => regionOfAreas(index, areas));
    const regions = new Set([
      ...ofPostcodes.map((area) => index.byArea.get(area)),
      ...single.filter((region) => region !== null),
    ]);
    let areas = mention.areas.filter((area) => backing.has(area));
    if (areas.length === 0) areas = mention.areas.filter((area) => regions.has(index.byArea.get(area)));
    if (areas.length > 0) return { mention, areas, region: regionOfAreas(index, areas), grade: 'backed' };

    const trusted =
      mention.trust === 'plain' ||
      (standing.address && (standing.labelled || (mention.trust === 'word' && mention.whole)));
    const region = regionOfAreas(index, mention.areas);
    if (trusted && region !== null) return { mention, areas: mention.areas, region, grade: 'plain' };
    if (trusted && mention.trust !== 'strict' && mention.dominant !== null) {
      const likely = [mention.dominant];
      return { mention, areas: likely, region: regionOfAreas(index, likely), grade: 'likeliest' };
    }
    return { mention, areas: mention.areas, region: null, grade: 'open' };
  });
}
