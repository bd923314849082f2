import type { Agency } from '../../shared/config/agency.ts';
import type { RegionDecision } from '../../shared/domain/decision.ts';
import type { PlacesIndex } from '../../shared/domain/places/compile.ts';
import { decideRegion } from '../../shared/domain/places/decide-region.ts';
import { findOutcodes, normalise, outcode } from '../../shared/domain/places/postcode.ts';
import { councilOf } from '../../shared/domain/places/region-of.ts';
import { keyOf } from '../../shared/domain/places/words.ts';
import { areaPlace, districtPlace, type MapPlace } from './map-places.ts';
import { type MapRow, ownersText } from './map-text.ts';

/**
 * The place somebody asks for: a postcode, district or postcode area by the facts, any other name as a candidate's
 * answer to where they want to work would be read. Null where the name says nothing to the agency's data.
 */
export function askedPlace(
  said: string,
  index: PlacesIndex,
  geography: Agency['geography'],
): MapPlace | null {
  const name = said.trim();
  const code = name.toUpperCase();
  const isKnown = (area: string): boolean => index.postcodeAreas.has(area);
  if (isKnown(code)) return areaPlace(code, geography.postcodes.areas[code]?.name ?? '', index);
  if (/^[A-Z]{1,2}\d/.test(code)) {
    const full = normalise(code, isKnown);
    if (full) return { ...districtPlace(outcode(full), index), kind: 'place', name: full };
    const [found] = findOutcodes(code, isKnown);
    return found?.outcode === code ? districtPlace(code, index) : null;
  }
  const decision = decideRegion({ pages: [] }, { wantedAreas: [name] }, index);
  const { region, area, council, marks, check } = decision;
  if (region === null && !saysSomething(decision)) return null;
  const known = council === null ? null : councilOf(index, council);
  return {
    kind: 'place',
    name,
    town: '',
    lies: known?.area ?? null,
    region,
    area,
    council,
    border: marks.includes('border'),
    check,
  };
}

/** True for an answer that is understood although no region follows from it: two regions, nationwide, overseas. */
const saysSomething = ({ undecided, marks, reasons }: RegionDecision): boolean =>
  undecided === 'conflicting-places' ||
  marks.length > 0 ||
  reasons.some(({ rule }) => rule === 'place:overseas');

/** The answer for one place: its region and why, then who gets what. */
export function askedText({ place, owners }: MapRow, { territories }: Agency): string {
  const region = territories.regions.find(({ id }) => id === place.region);
  if (region === undefined)
    return `${place.name}: no one region follows from it. A person decides, unless the CV says more.`;
  const marks = [
    ...(region.assumed ? ['the region is assumed'] : []),
    ...(place.border ? ['it straddles a line, and the lead says so'] : []),
    ...(place.check ? ['a consultant should check'] : []),
  ];
  const why = [`${region.label}, ${whyIn(place, region)}`, ...marks].join('; ');
  return [`${place.name}: ${why}`, ...ownersText(owners, '  ')].join('\n');
}

function whyIn({ area, council, lies }: MapPlace, region: Agency['territories']['regions'][number]): string {
  const { label, councils = [], postcodeAreas = [] } = region;
  if (council !== null && councils.some((one) => keyOf(one) === keyOf(council)))
    return `because ${label} names the council ${council}`;
  if (area !== null && postcodeAreas.includes(area))
    return `because ${label} names the postcode area ${area}`;
  return lies === null
    ? 'where all places of that name lie'
    : `because ${council ? `the council ${council}` : 'it'} lies in ${lies}`;
}
