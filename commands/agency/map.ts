import type { Agency } from '../../shared/config/agency.ts';
import { askedPlace, askedText } from './map-asked.ts';
import { mapCases, mapDays, ownersAt } from './map-owners.ts';
import { type MapPlace, mapPlaces, placesOf } from './map-places.ts';
import { mapCsv, mapGolden, mapJson } from './map-table.ts';
import { type MapRow, mapText } from './map-text.ts';

/** How the map is asked for. */
export interface MapRequest {
  /** Text is for people; `golden` is the whole map on every change day, to be kept and compared. */
  readonly form: 'text' | 'json' | 'csv' | 'golden';
  /** ISO date. */
  readonly on: string;
  /** Only this specialism; null for all. */
  readonly specialism: string | null;
  /** Only these places, as somebody writes them; none for every one. */
  readonly places: readonly string[];
}

/** A day before every change that an agency can know of. */
const theStart = '1970-01-01';

/** The territory map of a checked agency; or what of the request cannot be answered, as a sentence. */
export function territoryMap(agency: Agency, { form, on, specialism, places }: MapRequest): MapAnswer {
  const { specialisms, geography } = agency;
  if (specialism !== null && !specialisms.some(({ id }) => id === specialism))
    return {
      wrong: `There is no specialism "${specialism}". There are ${specialisms.map(({ id }) => id).join(', ')}.`,
    };
  const index = placesOf(agency);
  const cases = mapCases(agency, specialism);
  const rowsOn = (day: string, of: readonly MapPlace[]): MapRow[] =>
    of.map((place) => ({ place, owners: ownersAt(agency, place, cases, day) }));
  const asked: MapPlace[] = [];
  for (const said of places) {
    const place = askedPlace(said, index, geography);
    if (place === null)
      return {
        wrong: `"${said}" is no place that agency/geography knows. Give a postcode, a town, a county or a council.`,
      };
    asked.push(place);
  }
  const all = places.length > 0 ? asked : mapPlaces(agency, index);
  if (form === 'golden')
    return { text: mapGolden(agency, mapDays(agency, theStart), (day) => rowsOn(day, all)).trimEnd() };
  const rows = rowsOn(on, all);
  const days = mapDays(agency, on);
  if (form === 'csv') return { text: mapCsv(rows, on) };
  if (form === 'json') return { text: mapJson(rows, days) };
  return places.length > 0
    ? { text: [`On ${on}:`, ...rows.map((row) => askedText(row, agency))].join('\n\n') }
    : { text: mapText(agency, rows, days) };
}

/** The map, or what is wrong with the request. */
export type MapAnswer = { readonly text: string } | { readonly wrong: string };
