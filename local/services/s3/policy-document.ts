import * as v from 'valibot';
import { S3Error } from './errors.ts';

/** A condition of a POST policy; `field` in lower case, `text` as the policy wrote it, for the error message. */
export type PolicyCondition =
  | {
      readonly kind: 'equals' | 'starts-with';
      readonly field: string;
      readonly value: string;
      readonly text: string;
    }
  | { readonly kind: 'size'; readonly least: number; readonly most: number };

/** A POST policy. */
export interface PolicyDocument {
  /** Milliseconds since the epoch. */
  readonly expires: number;
  readonly conditions: readonly PolicyCondition[];
}

const size = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.digits())]),
  v.transform(Number),
  v.safeInteger(),
);
const document = v.object({
  expiration: v.pipe(v.string(), v.isoTimestamp()),
  conditions: v.array(
    v.union([
      v.strictTuple([v.literal('content-length-range'), size, size]),
      v.strictTuple([v.picklist(['eq', 'starts-with']), v.pipe(v.string(), v.startsWith('$')), v.string()]),
      v.pipe(
        v.record(v.string(), v.string()),
        v.check((pairs) => Object.keys(pairs).length === 1, 'A simple condition names one field.'),
      ),
    ]),
  ),
});

/** Reads a policy from its base64. Throws `InvalidPolicyDocument` for anything that S3's grammar does not know. */
export function readPolicy(encoded: string): PolicyDocument {
  const parsed = v.safeParse(document, parse(encoded));
  if (!parsed.success) throw invalid();
  return {
    expires: Date.parse(parsed.output.expiration),
    conditions: parsed.output.conditions.map(conditionOf),
  };
}

function conditionOf(given: v.InferOutput<typeof document>['conditions'][number]): PolicyCondition {
  if (!Array.isArray(given)) {
    const [[name = '', value = ''] = []] = Object.entries(given);
    return equals(name, value);
  }
  if (given[0] === 'content-length-range') return { kind: 'size', least: given[1], most: given[2] };
  const [kind, name, value] = given;
  if (kind === 'eq') return equals(name.slice(1), value);
  return { kind: 'starts-with', field: name.slice(1).toLowerCase(), value, text: JSON.stringify(given) };
}

const equals = (name: string, value: string): PolicyCondition => ({
  kind: 'equals',
  field: name.toLowerCase(),
  value,
  text: JSON.stringify(['eq', `$${name}`, value]),
});

function parse(encoded: string): unknown {
  try {
    return JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  } catch {
    throw invalid();
  }
}

const invalid = () =>
  new S3Error('InvalidPolicyDocument', 'The content of the form does not meet the policy grammar.');
