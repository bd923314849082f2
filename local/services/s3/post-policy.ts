import { scopeOf } from '../signature-claim.ts';
import { type Credentials, isSignature, signingKey, timeOf } from '../sigv4.ts';
import { S3Error } from './errors.ts';
import { type PolicyCondition, readPolicy } from './policy-document.ts';

/** What a form post is checked against. */
export interface PolicyCheck {
  readonly bucket: string;
  /** By lower-case name, `key` with its file name filled in. */
  readonly fields: ReadonlyMap<string, string>;
  readonly credentials: Credentials;
  readonly region: string;
  readonly now: Date;
}

/** The sizes in bytes that the policy allows. */
export interface SizeRange {
  readonly least: number;
  readonly most: number;
}

/**
 * Checks a POST policy as S3 does, before a byte of the file is read: it must be there, signed by our key, not yet
 * expired, every condition must hold, and every field must be named by one. Throws `S3Error`; returns the sizes allowed.
 */
export function checkPolicy(check: PolicyCheck): SizeRange {
  const { fields, bucket, now } = check;
  const encoded = fields.get('policy');
  if (encoded === undefined) throw new S3Error('AccessDenied', 'Access Denied');
  checkSignature(encoded, check);
  const policy = readPolicy(encoded);
  if (now.getTime() >= policy.expires) throw invalid('Policy expired.');
  const given = (name: string) => (name === 'bucket' ? bucket : (fields.get(name) ?? ''));
  for (const condition of policy.conditions) {
    if (condition.kind !== 'size' && !holds(condition, given(condition.field))) {
      throw invalid(`Policy Condition failed: ${condition.text}`);
    }
  }
  const covered = new Set(
    policy.conditions.map((condition) => (condition.kind === 'size' ? '' : condition.field)),
  );
  const extra = [...fields.keys()].filter((name) => !covered.has(name) && !isExempt(name));
  if (extra.length > 0) throw invalid(`Extra input fields: ${extra.join(', ')}`);
  const sizes = policy.conditions.filter((condition) => condition.kind === 'size');
  return {
    least: Math.max(0, ...sizes.map(({ least }) => least)),
    most: Math.min(Number.POSITIVE_INFINITY, ...sizes.map(({ most }) => most)),
  };
}

/** The fields that S3 does not ask a condition for. */
const isExempt = (name: string): boolean =>
  name === 'policy' || name === 'x-amz-signature' || name === 'file' || name.startsWith('x-ignore-');

function checkSignature(policy: string, { fields, credentials, region }: PolicyCheck): void {
  const scope = scopeOf(fields.get('x-amz-credential') ?? '');
  const date = fields.get('x-amz-date') ?? '';
  if (fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256' || !scope || Number.isNaN(timeOf(date))) {
    throw new S3Error('AccessDenied', 'The form is not signed with AWS4-HMAC-SHA256.');
  }
  if (scope.accessKeyId !== credentials.accessKeyId) {
    throw new S3Error(
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
    );
  }
  if (scope.service !== 's3' || scope.region !== region || scope.date !== date.slice(0, 8)) {
    throw new S3Error('AuthorizationHeaderMalformed', 'The credential scope of the form is wrong.');
  }
  const key = signingKey(credentials.secretAccessKey, scope.date, region, 's3');
  if (isSignature(key, policy, fields.get('x-amz-signature') ?? '')) return;
  throw new S3Error(
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided.',
  );
}

function holds(condition: Exclude<PolicyCondition, { kind: 'size' }>, value: string): boolean {
  if (condition.kind === 'equals') return value === condition.value;
  // A list of types is allowed where each of them is.
  const values = condition.field === 'content-type' ? value.split(',').map((type) => type.trim()) : [value];
  return values.every((one) => one.startsWith(condition.value));
}

const invalid = (message: string) => new S3Error('AccessDenied', `Invalid according to Policy: ${message}`);
