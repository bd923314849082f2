import * as v from 'valibot';
import { isEmail, isPhone, isPostcodeLike } from '../../shared/domain/contact.ts';
import { declaredFilesSchema } from '../../shared/runtime/declared-files-schema.ts';

/** A line of text: control characters become spaces, so that a line break cannot start anything new. */
const line = (most: number, tooLong: string) =>
  v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
    v.maxLength(most, tooLong),
  );

/** Forms send empty text for a field left blank. */
const blankAsAbsent = <S extends v.GenericSchema>(schema: S) =>
  v.optional(
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      schema,
    ]),
  );

const name = v.pipe(
  line(100, 'Shorten your name to 100 characters or fewer.'),
  v.check((text) => !/[<>]/.test(text), 'Enter your name without the signs < and >.'),
);

/** The body of `POST /api/applications` and `POST /api/intake`; each message says what to do. */
export const bodySchema = v.object({
  name: blankAsAbsent(name),
  email: blankAsAbsent(
    v.pipe(
      v.string(),
      v.trim(),
      v.check(isEmail, 'Enter your e-mail address in full, like name@example.com.'),
    ),
  ),
  phone: blankAsAbsent(
    v.pipe(v.string(), v.trim(), v.check(isPhone, 'Enter a phone number, like 07700 900123.')),
  ),
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
  engagement: blankAsAbsent(
    v.picklist(['temporary', 'interim', 'permanent'], 'Choose temporary, interim or permanent.'),
  ),
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
  /** Honeypot: hidden from people, so that only a machine fills it. */
  website: v.optional(line(500, 'Leave this empty.')),
  /** When the page was opened. */
  startedAt: blankAsAbsent(v.pipe(v.string(), v.isoTimestamp('Leave this out.'))),
  source: v.optional(v.picklist(['form', 'agency']), 'form'),
  files: declaredFilesSchema,
});

/** A checked body. */
export type Body = v.InferOutput<typeof bodySchema>;
