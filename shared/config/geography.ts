import * as v from 'valibot';
import type { Geography } from '../domain/places/geography.ts';
import { AgencyError } from './agency-error.ts';
import { checkShape } from './check-shape.ts';

const note = { $comment: v.exactOptional(v.string()) };
const name = v.pipe(v.string(), v.nonEmpty('is empty. Fill it in.'));
const lists = v.record(name, v.array(name));
const renames = v.record(name, v.record(name, name));
const codes = v.array(
  v.pipe(v.string(), v.regex(/^[A-Z]{1,4}\d{0,2}$/, 'is not a postcode area or district.')),
);

/** The files of agency/geography/, by name, each with its shape. */
export const geographySchemas = {
  'postcodes.json': v.strictObject({
    ...note,
    areas: v.record(
      v.pipe(v.string(), v.regex(/^[A-Z]{1,2}$/, 'is not a postcode area. Write one or two capitals.')),
      v.strictObject({ name, area: name }),
    ),
    exceptions: v.record(name, codes),
    border: codes,
    unsure: codes,
    ignored: codes,
    overseas: codes,
  }),
  'councils.json': v.strictObject({
    ...note,
    spoken: renames,
    current: lists,
    county: lists,
    former: lists,
    bodies: lists,
    short: renames,
  }),
  'counties.json': v.strictObject({ ...note, counties: v.record(name, lists) }),
  'names.json': v.strictObject({
    ...note,
    never: v.array(name),
    strict: v.array(name),
    word: v.array(name),
    minor: v.array(name),
    dominant: v.record(name, name),
    also: lists,
  }),
  'phrases.json': v.strictObject({ ...note, phrases: lists }),
  'overseas.json': v.strictObject({
    ...note,
    places: v.array(name),
    after: lists,
    dialling: v.array(v.pipe(v.string(), v.regex(/^\d{1,3}$/, 'is not a country calling code.'))),
  }),
  'landlines.json': v.strictObject({
    ...note,
    codes: v.record(
      name,
      v.array(v.pipe(v.string(), v.regex(/^0[12]\d{1,3}$/, 'is not a landline area code.'))),
    ),
  }),
  'gazetteer-areas.json': v.strictObject({
    ...note,
    countries: v.record(name, name),
    nations: v.record(name, name),
    divisions: lists,
  }),
} as const;

/** File names of agency/geography/. */
export type GeographyFile = keyof typeof geographySchemas;

/** The names of the files that make the geography, for loaders and bundlers. */
export const geographyFiles = Object.keys(geographySchemas) as readonly GeographyFile[];

/**
 * Checks the parsed files and the generated gazetteer and joins them. `files` maps a file name of
 * `geographyFiles` to its parsed JSON. Throws AgencyError with a sentence a fault.
 */
export function parseGeography(files: Readonly<Record<string, unknown>>, gazetteer: unknown): Geography {
  const faults: string[] = [];
  const take = <K extends GeographyFile>(
    file: K,
  ): v.InferOutput<(typeof geographySchemas)[K]> | undefined => {
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
  if (
    !postcodes ||
    !councils ||
    !counties ||
    !names ||
    !phrases ||
    !overseas ||
    !landlines ||
    !('value' in places)
  )
    throw new AgencyError(faults);
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
