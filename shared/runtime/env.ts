import * as v from 'valibot';
import { mailLeaseSeconds } from '../domain/delivery/mail-lease.ts';

const environmentSchema = v.object({
  /** Stage or route name. */
  FUNCTION_NAME: v.string(),
  TABLE_NAME: v.string(),
  SWEEP_INDEX: v.optional(v.string(), 'sweep'),
  UPLOADS_BUCKET: v.string(),
  DERIVED_BUCKET: v.string(),
  BUS_NAME: v.string(),
  /** Where a message goes that no retry can mend; stages only. */
  DEAD_LETTER_QUEUE_URL: v.optional(v.string()),
  /** SES configuration set, whose sending events come back to us. */
  CONFIGURATION_SET: v.string(),
  /** The site's address without a closing slash, for links in mails. */
  SITE_URL: v.string(),
  /** CloudFront adds it to every request as `x-origin-secret`; requests without it did not come through the site. Routes only. */
  ORIGIN_SECRET: v.optional(v.string()),
  /** Where Textract says that a job is done, and the role it says so with; functions with the grant `ocr` only. */
  OCR_TOPIC_ARN: v.optional(v.string()),
  OCR_ROLE_ARN: v.optional(v.string()),
  /** Calls to Textract in a second that all functions together make. */
  OCR_CALLS_PER_SECOND: v.optional(v.pipe(v.string(), v.transform(Number), v.minValue(0.01)), '1'),
  /** How long a run may hold a mail before another may send it: handler time + provider event latency + clock skew. */
  MAIL_LEASE_SECONDS: v.optional(
    v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1)),
    String(mailLeaseSeconds),
  ),
  /** `on` only on one machine, where every mail stays: people whose address nobody confirmed are mailed too. */
  MAIL_UNCONFIRMED: v.optional(v.picklist(['on', 'off']), 'off'),
  /** `off` only on one machine, where every CV is to be decided as if it were the only one: nobody is known again, and no earlier lead weighs on whose turn it is. */
  REMEMBER_PEOPLE: v.optional(v.picklist(['on', 'off']), 'on'),
  /** `on` or `off`, from agency settings. */
  MALWARE_SCAN: v.optional(v.picklist(['on', 'off']), 'on'),
});

/** A function's environment, typed; infra fills it and nothing else reads `process.env`. */
export type Environment = v.InferOutput<typeof environmentSchema>;

/** Names of every variable that infra must set. */
export const environmentNames = Object.keys(environmentSchema.entries) as (keyof Environment)[];

let parsed: Environment | undefined;

/** Parses the environment once per process; throws a sentence that names what is missing. */
export function environment(): Environment {
  if (parsed) return parsed;
  const result = v.safeParse(environmentSchema, process.env);
  if (!result.success) {
    const names = result.issues.map((issue) => v.getDotPath(issue)).join(', ');
    throw new Error(`The environment is incomplete: set ${names}. Infra sets them; see infra/constructs.`);
  }
  parsed = result.output;
  return parsed;
}
