import type { Agency } from '../../shared/config/agency.ts';
import { compilePlaces, type PlacesIndex } from '../../shared/domain/places/compile.ts';
import type { Area, ByArea } from '../../shared/domain/places/geography.ts';
import { areaOfOutcode, regionOfOutcode } from '../../shared/domain/places/region-of.ts';
import { keyOf } from '../../shared/domain/places/words.ts';

/** What kind of place a line of the map is; `place` is whatever somebody asked for by name. */
export type PlaceKind =
  | 'postcode area'
  | 'district'
  | 'council'
  | 'county council'
  | 'former'
  | 'body'
  | 'place';

/** A place of the territory map. */
export interface MapPlace {
  readonly kind: PlaceKind;
  /** `LS`, `PE9`, `Leeds`. */
  readonly name: string;
  /** Post town of a postcode area; empty for the others. */
  readonly town: string;
  /** The area of agency/geography it lies in, such as `South East`; null where a name tells no more than its region. */
  readonly lies: Area | null;
  /** Region id; null where the place by itself decides none. */
  readonly region: string | null;
  /** What rules may ask for: the postcode area, or the council. */
  readonly area: string | null;
  readonly council: string | null;
  /** It straddles a line, so a decision by it is marked. */
  readonly border: boolean;
  /** It is so placed that a consultant should check. */
  readonly check: boolean;
}

/** The index by which the map, as every decision, looks places up. */
export const placesOf = ({ geography, territories }: Agency): PlacesIndex =>
  compilePlaces(geography, territories.regions);

/** Postcode area, `PE`, of an outward code. */
export const codeOf = (outcode: string): string => /^[A-Z]+/.exec(outcode)?.[0] ?? '';

/** A district such as `PE9`, named in the data or not. */
export const districtPlace = (name: string, index: PlacesIndex): MapPlace => ({
  kind: 'district',
  name,
  town: '',
  lies: areaOfOutcode(index, name),
  region: regionOfOutcode(index, name),
  area: codeOf(name),
  council: null,
  border: index.border.has(name),
  check: index.unsure.has(name),
});

/** A whole postcode area, as most of its districts lie. */
export const areaPlace = (code: string, town: string, index: PlacesIndex): MapPlace => ({
  ...districtPlace(code, index),
  kind: 'postcode area',
  town,
});

/**
 * Every place that agency/geography and the territories can tell apart: all postcode areas, the districts that lie
 * elsewhere or straddle a line, all councils with the counties, former ones and bodies. In the order of kind and name.
 */
export function mapPlaces({ geography }: Agency, index: PlacesIndex): readonly MapPlace[] {
  const { postcodes, councils } = geography;
  const districts = new Set([
    ...Object.values(postcodes.exceptions).flat(),
    ...postcodes.border,
    ...postcodes.unsure,
  ]);
  return [
    ...Object.entries(postcodes.areas).map(([code, { name }]) => areaPlace(code, name, index)),
    ...[...districts].map((district) => districtPlace(district, index)).sort(byName),
    ...councilPlaces('council', councils.current, index),
    ...councilPlaces('county council', councils.county, index),
    ...councilPlaces('former', councils.former, index),
    ...councilPlaces('body', councils.bodies, index),
  ];
}

const byName = ({ name: one }: MapPlace, { name: other }: MapPlace): number =>
  one.localeCompare(other, 'en-GB', { numeric: true });

const councilPlaces = (kind: PlaceKind, list: ByArea, index: PlacesIndex): MapPlace[] =>
  Object.entries(list)
    .flatMap(([lies, names]) =>
      names.map((name) => ({
        kind,
        name,
        town: '',
        lies,
        region: index.byCouncil.get(keyOf(name)) ?? index.byArea.get(lies) ?? null,
        area: null,
        council: name,
        border: false,
        check: false,
      })),
    )
    .sort(byName);
