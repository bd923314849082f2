import * as v from 'valibot';
import { addressSchema, assumedFields, dateSchema, idSchema, lineSchema } from './fields.ts';

const areaSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{1,2}$/, 'is not a postcode area. Write it as LS or B.'),
);
const some = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema), v.minLength(1, 'is empty. Fill it in or remove it.'));

const regionSchema = v.strictObject({
  id: idSchema,
  label: lineSchema,
  covers: v.array(lineSchema),
  postcodeAreas: v.exactOptional(some(areaSchema)),
  councils: v.exactOptional(some(lineSchema)),
  ...assumedFields,
});

const ruleSchema = v.strictObject({
  id: v.exactOptional(idSchema),
  when: v.strictObject({
    specialism: v.exactOptional(idSchema),
    subSpecialism: v.exactOptional(idSchema),
    region: v.exactOptional(idSchema),
    areas: v.exactOptional(some(areaSchema)),
    councils: v.exactOptional(some(lineSchema)),
    engagement: v.exactOptional(v.picklist(['temporary', 'interim', 'permanent'])),
  }),
  owner: v.union(
    [v.strictObject({ person: idSchema }), v.strictObject({ team: idSchema })],
    'names neither one person nor one team. Write {"person": "id"} or {"team": "id"}.',
  ),
  fallback: v.exactOptional(v.boolean()),
  ...assumedFields,
});

const teamSchema = v.strictObject({
  id: idSchema,
  label: lineSchema,
  assign: v.picklist(['first', 'round-robin', 'least-open']),
  mailbox: v.exactOptional(addressSchema),
  members: some(
    v.strictObject({ person: idSchema, from: v.exactOptional(dateSchema), to: v.exactOptional(dateSchema) }),
  ),
  ...assumedFields,
});

/** agency/territories.json. */
export const territoriesSchema = v.strictObject({
  regions: some(regionSchema),
  rules: some(ruleSchema),
  teams: v.array(teamSchema),
});
