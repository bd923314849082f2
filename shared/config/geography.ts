import type * as v from 'valibot';
import type { Geography } from '../domain/places/geography.ts';
import { AgencyError } from './agency-error.ts';
import { checkShape } from './check-shape.ts';
import { type GeographyFile, geographySchemas, lists } from './geography-shapes.ts';

/** The files of geography/ in an agency folder, for loaders and bundlers. */
export const geographyFiles = Object.keys(geographySchemas) as readonly GeographyFile[];

/**
 * Checks the parsed files and the generated gazetteer (area to place names) and joins them. `files` maps each name
 * of `geographyFiles` to its parsed JSON. Throws AgencyError with a sentence a fault.
 */
export function parseGeography(files: Readonly<Record<string, unknown>>, gazetteer: unknown): Geography {
  const faults: string[] = [];
  const take = <F extends GeographyFile>(
    file: F,
  ): v.InferOutput<(typeof geographySchemas)[F]> | undefined => {
    const checked = checkShape(`geography/${file}`, geographySchemas[file], files[file]);
    faults.push(...checked.faults);
    return 'value' in checked ? checked.value : undefined;
  };
  const postcodes = take('postcodes.json');
  const councils = take('councils.json');
  const counties = take('counties.json');
  const names = take('names.json');
  const phrases = take('phrases.json');
  const overseas = take('overseas.json');
  const landlines = take('landlines.json');
  take('gazetteer-areas.json');
  const places = checkShape('.build/gazetteer.json', lists, gazetteer);
  faults.push(...places.faults);
  if (!postcodes || !councils || !counties || !names || !phrases || !overseas || !landlines)
    throw new AgencyError(faults);
  if (!('value' in places)) throw new AgencyError(faults);
  const geography: Geography = {
    postcodes,
    councils,
    counties: counties.counties,
    names,
    phrases: phrases.phrases,
    overseas,
    landlines: landlines.codes,
    gazetteer: places.value,
  };
  faults.push(...crossCheckGeography(geography));
  if (faults.length > 0) throw new AgencyError(faults);
  return geography;
}

/** Every area named anywhere must hold a postcode area, and a district stands under one other area only. */
export function crossCheckGeography(geography: Geography): string[] {
  const { postcodes, councils, counties, names, phrases, landlines, gazetteer } = geography;
  const areas = areasOf(geography);
  const faults: string[] = [];
  const named = (file: string, area: string): void => {
    if (!areas.has(area))
      faults.push(`geography/${file}: "${area}" is not an area of postcodes.json. Correct its spelling.`);
  };
  for (const area of Object.keys(postcodes.exceptions)) named('postcodes.json, exceptions', area);
  for (const list of [
    councils.current,
    councils.county,
    councils.former,
    councils.bodies,
    councils.short,
    councils.spoken,
  ])
    for (const area of Object.keys(list)) named('councils.json', area);
  for (const area of Object.keys(counties)) named('counties.json', area);
  for (const area of [...Object.values(names.dominant), ...Object.keys(names.also)])
    named('names.json', area);
  for (const area of Object.values(phrases).flat()) named('phrases.json', area);
  for (const area of Object.keys(landlines)) named('landlines.json', area);
  for (const area of Object.keys(gazetteer)) named('gazetteer-areas.json', area);
  const seen = new Map<string, string>();
  for (const [area, districts] of Object.entries(postcodes.exceptions))
    for (const district of districts) {
      const other = seen.get(district);
      if (other !== undefined)
        faults.push(
          `geography/postcodes.json, exceptions: ${district} is in ${other} and in ${area}. Leave it in one.`,
        );
      seen.set(district, area);
      const code = /^[A-Z]+/.exec(district)?.[0] ?? '';
      if (postcodes.areas[code] === undefined)
        faults.push(
          `geography/postcodes.json, exceptions: ${district} is of no postcode area in areas. Correct it.`,
        );
    }
  return [...new Set(faults)];
}

const areasOf = ({ postcodes }: Geography): ReadonlySet<string> =>
  new Set([...Object.values(postcodes.areas).map(({ area }) => area), ...Object.keys(postcodes.exceptions)]);
