import * as v from 'valibot';
import { addressSchema, assumedFields, idSchema, lineSchema, phoneSchema, wholeSchema } from './fields.ts';
import { clocksSchema, workingHoursSchema } from './working-time.ts';

const shareSchema = v.pipe(
  v.number(),
  v.minValue(0, 'must be 0 or more.'),
  v.maxValue(1, 'must be 1 or less.'),
);

/** A rising table from a lead to how often it is right; `evaluate -- calibrate` fits it. */
const calibrationSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^v\d+$/, 'is not a version. Write it as v2.')),
  steps: v.pipe(
    v.array(v.tuple([shareSchema, shareSchema])),
    v.minLength(1, 'needs one step at least.'),
    v.check(
      (steps) => steps.every(([margin, right], at) => at === 0 || isAbove([margin, right], steps[at - 1])),
      'must rise: each step needs a larger margin than the one before, and no smaller share.',
    ),
  ),
});

const isAbove = (
  [margin, right]: readonly [number, number],
  before: readonly [number, number] | undefined,
): boolean => before === undefined || (margin > before[0] && right >= before[1]);

/** agency/settings.json: everything an agency sets that is not a person, a territory or a word. */
export const settingsSchema = v.strictObject({
  /** Full name, as mails sign. */
  agencyName: lineSchema,
  /** The number candidates may ring. */
  phone: phoneSchema,
  /** Where candidates get help from a person, and where answers to our mails to them go. */
  helpAddress: addressSchema,
  /** From-address of every mail. */
  senderAddress: addressSchema,
  /** Gets everything that software could not decide. */
  triageMailbox: addressSchema,
  /** True once somebody has said that they read the triage mailbox; nothing is deployed before. */
  triageConfirmed: v.exactOptional(v.boolean()),
  /** A region's own mailbox, by region id; gets a copy of undecided cases known to be of that region. */
  regionMailboxes: v.record(idSchema, addressSchema),
  /** Consultant id of who gets content stories. */
  storiesTo: v.exactOptional(idSchema),
  /** `on`: nothing reads a file before GuardDuty found no threat; `off`: no scan, for accounts without the plan. */
  malwareScan: v.picklist(['on', 'off']),
  awsRegion: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2}-[a-z]+-\d$/, 'is not an AWS region. Write it as eu-west-2.'),
  ),
  /** Months since the last contact after which a candidate's data goes; the Conduct Regulations 2003 ask for 12 at least. */
  retentionMonths: wholeSchema(12, 120),
  /** Version of the privacy notice that the form shows. */
  privacyNotice: v.pipe(v.string(), v.regex(/^v\d+$/, 'is not a version. Write it as v1.')),
  /** Calls to Textract in a second, over all functions: the account's own quota in its region, which starts at 1 or 2. */
  ocrCallsPerSecond: wholeSchema(1, 100),
  /** Pages of one CV whose text may be recognised; a longer scan goes to a person. */
  ocrPagesPerCv: wholeSchema(0, 100),
  /** Pages in a month, over all CVs, whose text may be recognised; above it scans go to a person, and CVs with text go on. */
  ocrPagesPerMonth: wholeSchema(0, 1_000_000),
  /** What a recognised page costs, in pounds; only for words. */
  ocrPoundsPerPage: v.pipe(
    v.number(),
    v.minValue(0, 'must be 0 or more.'),
    v.maxValue(1, 'must be 1 or less.'),
  ),
  /** Largest CV, in bytes, that a mail may carry: SES takes 10 MB after base64. */
  attachMaxBytes: wholeSchema(0, 7_340_032),
  uploads: v.strictObject({
    /** Files that make one CV. */
    maxFiles: wholeSchema(1, 10),
    /** Bytes in all files of one CV together. */
    maxBytes: wholeSchema(1, 10_485_760),
    /** Seconds that an upload policy holds. */
    policySeconds: wholeSchema(60, 900),
    /** Minutes after which a form goes on without the files that never came. */
    waitMinutes: wholeSchema(1, 1440),
  }),
  /** When the agency is at its desks; clocks run only then. */
  workingHours: workingHoursSchema,
  clocks: clocksSchema,
  /** `on`: at the opening after a closed period each owner gets one mail with what came in it. */
  summary: v.picklist(['on', 'off']),
  /** Consultant id of who hears at once of urgent leads that come while the agency is closed. */
  onCall: v.exactOptional(idSchema),
  /** Consultant id of who gets leads that nobody takes, and hears of candidates whom nobody rings; without one triage does. */
  teamLead: v.exactOptional(idSchema),
  thresholds: v.strictObject({
    /** Least certainty, from 0 to 1, to decide a specialism; below it a person does. Without it the built-in one holds. */
    specialism: v.exactOptional(shareSchema),
  }),
  /** How certainty of a specialism follows from its lead. Without it the built-in table holds. */
  calibration: v.exactOptional(calibrationSchema),
  /** Short names for subjects of mails, by specialism or region id; without one the label is used. */
  shortNames: v.record(idSchema, lineSchema),
  ...assumedFields,
});

/** agency/settings.json as checked. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What the settings name elsewhere: regions, specialisms and people must exist. */
export function checkSettings(
  settings: Settings,
  known: {
    readonly regions: ReadonlySet<string>;
    readonly specialisms: ReadonlySet<string>;
    readonly people: ReadonlySet<string>;
  },
): string[] {
  const faults: string[] = [];
  for (const region of Object.keys(settings.regionMailboxes)) {
    if (!known.regions.has(region))
      faults.push(
        `settings.json, regionMailboxes: "${region}" is not a region of territories.json. Correct it or remove it.`,
      );
  }
  for (const id of Object.keys(settings.shortNames)) {
    if (!known.regions.has(id) && !known.specialisms.has(id))
      faults.push(
        `settings.json, shortNames: "${id}" is neither a specialism nor a region. Correct it or remove it.`,
      );
  }
  for (const field of ['storiesTo', 'onCall', 'teamLead'] as const) {
    const person = settings[field];
    if (person !== undefined && !known.people.has(person))
      faults.push(
        `settings.json, ${field}: "${person}" is nobody in consultants.json. Add that person or name another.`,
      );
  }
  return faults;
}
