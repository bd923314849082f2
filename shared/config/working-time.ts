import * as v from 'valibot';
import { type BankHolidays, holidayDivisions } from '../domain/working-hours/bank-holidays.ts';
import { weekdays } from '../domain/working-hours/london-time.ts';
import { dateSchema, lineOf, lineSchema, wholeSchema } from './fields.ts';

const clockSchema = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day. Write it as 08:30.'),
);

/** Settings `workingHours`: days of the week and hours, London time, and whose bank holidays the agency keeps. */
export const workingHoursSchema = v.pipe(
  v.strictObject({
    days: v.pipe(v.array(v.picklist(weekdays)), v.minLength(1, 'names no day. Name at least one.')),
    from: clockSchema,
    to: clockSchema,
    holidays: v.picklist(holidayDivisions),
  }),
  v.check(({ from, to }) => from < to, 'closes before it opens. Put "from" before "to".'),
);

const minutesSchema = wholeSchema(5, 10_000);
const byKindSchema = v.strictObject({
  lead: minutesSchema,
  /** Available now. */
  now: minutesSchema,
  triage: minutesSchema,
  council: minutesSchema,
  'council-urgent': minutesSchema,
});

/** Settings `clocks`: working minutes by kind of lead. */
export const clocksSchema = v.strictObject({
  /** Working minutes after which the receipt says that a person will have been in touch. */
  promise: minutesSchema,
  /** From the mail's arrival to the reminder. */
  remind: byKindSchema,
  /** From the reminder until somebody else gets the lead. */
  handOver: byKindSchema,
  /** Working days without contact after which the candidate gets an honest mail. */
  silentDays: wholeSchema(1, 30),
});

const holidaysSchema = v.array(v.strictObject({ date: dateSchema, title: lineSchema }));

/** agency/bank-holidays.json. */
export const bankHolidaysSchema = v.strictObject({
  from: dateSchema,
  until: dateSchema,
  source: lineOf(600),
  divisions: v.strictObject({
    'england-and-wales': holidaysSchema,
    scotland: holidaysSchema,
    'northern-ireland': holidaysSchema,
  }),
});

/** What no schema sees: days outside the time that the file speaks about, and days that are there twice. */
export function checkBankHolidays({ from, until, divisions }: BankHolidays): string[] {
  return Object.entries(divisions).flatMap(([division, days]) =>
    days.flatMap(({ date }, at) => [
      ...(date < from || date > until
        ? [
            `bank-holidays.json, ${division}: ${date} is not between ${from} and ${until}. Correct one of them.`,
          ]
        : []),
      ...(days.findIndex((one) => one.date === date) === at
        ? []
        : [`bank-holidays.json, ${division}: ${date} is there twice. Leave it once.`]),
    ]),
  );
}
