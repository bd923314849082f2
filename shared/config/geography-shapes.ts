import * as v from 'valibot';

const note = { $comment: v.exactOptional(v.string()) };
const name = v.pipe(v.string(), v.nonEmpty('is empty. Fill it in.'));
/** Names by area. */
export const lists = v.record(name, v.array(name));
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
    unsure: v.array(name),
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
