import type { Council, PlacesIndex } from './compile.ts';
import type { Area } from './geography.ts';
import { keyOf } from './words.ts';

/** The ITL1 area of an outward code (`PE9`), or null for a code of no place. */
export function areaOfOutcode(index: PlacesIndex, outcode: string): Area | null {
  const code = /^[A-Z]+/.exec(outcode)?.[0] ?? '';
  // A9A forms (`W1G`) lie where their number lies.
  const district = /^[A-Z]+\d+/.exec(outcode)?.[0] ?? outcode;
  return index.districts.get(district) ?? index.postcodeAreas.get(code) ?? null;
}

/** The region of an outward code: the territories' own exception for its postcode area, then its ITL1 area. */
export function regionOfOutcode(index: PlacesIndex, outcode: string): string | null {
  const code = /^[A-Z]+/.exec(outcode)?.[0] ?? '';
  const area = areaOfOutcode(index, outcode);
  return index.byPostcodeArea.get(code) ?? (area === null ? null : (index.byArea.get(area) ?? null));
}

/** The one region that holds all these areas, or null when there are several or none. */
export function regionOfAreas(index: PlacesIndex, areas: readonly Area[]): string | null {
  const regions = new Set(areas.map((area) => index.byArea.get(area) ?? null));
  const [only] = regions;
  return regions.size === 1 ? (only ?? null) : null;
}

const before =
  /^(?:the )?(?:(?:london|royal|metropolitan) )*(?:borough|city|county|district|council) of (?:the )?/;
const after =
  / (?:(?:metropolitan|county|city|district|borough|unitary|combined|authority|and) )*(?:council|corporation|authority|mbc|mdc|cbc|cc|dc|bc)$/;

/**
 * The council that a name means: `Kent County Council`, `LB Camden`, `Leeds`, `Hull City Council`, `RBKC`; null
 * for one that the facts don't hold. Former councils keep their names.
 */
export function councilOf(index: PlacesIndex, said: string): Council | null {
  const key = keyOf(said);
  const county = key.includes('county council') || key.endsWith(' cc');
  const trimmed = key.replace(after, '');
  const bare = trimmed.replace(before, '').replace(/^(?:lb|rb|lbc) (?:of )?/, '');
  const tables = county ? [index.countyCouncils, index.councils] : [index.councils];
  for (const tried of [key, trimmed, bare])
    for (const table of tables) {
      const council = table.get(tried);
      if (council !== undefined) return council;
    }
  return null;
}

/** The region of a place by its bare name, where all places of that name lie in one and it is no ordinary word. */
function regionOfName(index: PlacesIndex, key: string): string | null {
  const entry = index.names.entries.get(key);
  return entry === undefined || entry.trust === 'strict' ? null : regionOfAreas(index, entry.areas);
}

/**
 * The region that serves a council, for its enquiries: the territories' own exception, then its area. A name that
 * the facts don't hold goes by what it says of its place: a county in brackets, London Borough, its town; null if
 * nothing does.
 */
export function councilRegion(index: PlacesIndex, said: string): string | null {
  const bracket = /\(([^()]+)\)/.exec(said)?.[1];
  const name = said.replace(/\([^()]*\)/g, ' ').trim();
  // A town or parish council is no principal authority: Richmond Town Council is not Richmond upon Thames.
  const local = / (?:town|parish|community) council$/;
  if (local.test(keyOf(name))) return regionOfName(index, keyOf(name).replace(local, ''));
  const council = councilOf(index, name);
  if (council !== null)
    return index.byCouncil.get(keyOf(council.name)) ?? index.byArea.get(council.area) ?? null;
  if (bracket !== undefined) return councilRegion(index, bracket) ?? regionOfName(index, keyOf(bracket));
  if (/^(?:the )?(?:london borough|lbc?) /.test(keyOf(name))) return regionOfAreas(index, ['London']);
  return regionOfName(index, keyOf(name).replace(after, ''));
}
