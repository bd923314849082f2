import * as v from 'valibot';
import { isPostcodeLike } from '../../shared/domain/contact.ts';
import { declaredFilesSchema } from '../../shared/runtime/declared-files-schema.ts';
import {
  blankAsAbsent,
  emailField,
  engagementField,
  line,
  nameField,
  phoneField,
  trapFields,
} from '../../shared/runtime/form-fields.ts';

/** The body of `POST /api/applications` and `POST /api/intake`; each message says what to do. */
export const bodySchema = v.object({
  name: nameField,
  email: emailField,
  phone: phoneField,
  postcode: blankAsAbsent(
    v.pipe(
      v.string(),
      v.trim(),
      v.check(isPostcodeLike, 'Enter a full UK postcode or its first half, like LS8 1AB or LS8.'),
    ),
  ),
  wantedAreas: v.optional(
    v.pipe(
      v.array(line(60, 'Shorten each place to 60 characters or fewer.')),
      v.maxLength(5, 'Name at most five places.'),
    ),
  ),
  specialisms: v.optional(
    v.pipe(v.array(line(60, 'Choose a field of work from the list.')), v.maxLength(11)),
  ),
  engagement: engagementField,
  availableFrom: blankAsAbsent(
    v.pipe(v.string(), v.isoDate('Enter the date you can start as year-month-day, like 2027-01-04.')),
  ),
  dayRate: v.optional(
    v.pipe(
      v.number('Enter your day rate in whole pounds, like 350.'),
      v.integer('Enter your day rate in whole pounds, like 350.'),
      v.minValue(1, 'Enter your day rate in whole pounds, like 350.'),
      v.maxValue(9999, 'Enter a day rate below £10,000.'),
    ),
  ),
  consents: v.optional(
    v.object({
      notice: v.pipe(v.string(), v.maxLength(10)),
      alerts: v.boolean('Tell us yes or no: may we e-mail you when a job like yours comes up?'),
    }),
  ),
  adult: v.optional(v.boolean()),
  doNotContactEmployer: v.optional(v.boolean(), false),
  ...trapFields,
  source: v.optional(v.picklist(['form', 'agency']), 'form'),
  files: declaredFilesSchema,
});

/** A checked body. */
export type Body = v.InferOutput<typeof bodySchema>;
