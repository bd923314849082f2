import * as v from 'valibot';

/** A line of text: not empty, not over `most` characters, no line break or other control character. */
export const lineOf = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('is empty. Fill it in.'),
    v.maxLength(most, `is longer than ${most} characters. Shorten it.`),
    v.regex(/^\P{Cc}*$/u, 'holds a line break or another control character. Write it on one line.'),
  );

/** A name or label: a line of at most 200 characters. */
export const lineSchema = lineOf(200);

/** An id: lower-case letters, digits and hyphens. Stable for ever. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id. Use lower-case letters, digits and single hyphens.'),
);

/** One plain e-mail address, without a display name. */
export const addressSchema = v.pipe(
  v.string(),
  v.email('is not an e-mail address. Write one plain address, such as name@agency.example.'),
  v.maxLength(254, 'is longer than an e-mail address may be (254 characters). Correct it.'),
);

/** A phone number as people write it: digits and spaces, perhaps with + or brackets, 10 to 15 digits. */
export const phoneSchema = v.pipe(
  v.string(),
  v.regex(/^\+?[\d ()]+$/, 'is not a phone number. Write digits and spaces, such as 0161 496 0100.'),
  v.check(
    (phone) => /^\d{10,15}$/.test(phone.replace(/\D/g, '')),
    'is not a phone number. Write all its digits, with the area code.',
  ),
);

/** A calendar date, `2026-11-30`. */
export const dateSchema = v.pipe(
  v.string(),
  v.isoDate('is not a date. Write it as 2026-11-30.'),
  v.check((date) => {
    const read = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
  }, 'is not in the calendar. Correct it.'),
);

/** A whole number from `least` to `most`. */
export const wholeSchema = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer('must be a whole number.'),
    v.minValue(least, `must be ${least} or more.`),
    v.maxValue(most, `must be ${most} or less.`),
  );

/** Marks what nobody at the agency has confirmed, with room for a note to people. */
export const assumedFields = { assumed: v.exactOptional(v.boolean()), note: v.exactOptional(v.string()) };
