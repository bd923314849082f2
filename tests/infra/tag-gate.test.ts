import { beforeAll, describe, expect, it } from 'vitest';
import { fictionalSettings, listOf, type Statement, synthesised } from './synthesised.ts';

/** A call to S3 as the bucket policy sees it. */
interface Call {
  readonly action: string;
  readonly principal: 'stage' | 'scanner' | 'administrator';
  /** GuardDuty's tag on the object; absent while it has none. */
  readonly verdict?: string;
}

let policies: Readonly<Record<'on' | 'off', readonly Statement[]>>;
let rules: Readonly<Record<'on' | 'off', string>>;

beforeAll(() => {
  const made = {
    on: synthesised(),
    off: synthesised({ settings: { ...fictionalSettings, malwareScan: 'off' } }),
  };
  const policyOf = (state: 'on' | 'off') => {
    const [uploads] = made[state]
      .all<{ Bucket: { Ref: string }; PolicyDocument: { Statement: Statement[] } }>(
        'AWS::S3::BucketPolicy',
        'data',
      )
      .filter(({ Properties }) => Properties.Bucket.Ref === 'Uploads');
    return uploads?.Properties.PolicyDocument.Statement ?? [];
  };
  policies = { on: policyOf('on'), off: policyOf('off') };
  const patterns = (state: 'on' | 'off') =>
    JSON.stringify(
      made[state]
        .all<{ EventPattern: unknown }>('AWS::Events::Rule')
        .map((one) => one.Properties.EventPattern),
    );
  rules = { on: patterns('on'), off: patterns('off') };
});

/** Whether a Deny of the policy hits the call over TLS, by IAM's rules: all conditions of a statement must hold. */
function isDenied(statements: readonly Statement[], call: Call): boolean {
  return statements.some(({ Effect, Action, Condition = {} }) => {
    if (Effect !== 'Deny' || !listOf(Action).some((pattern) => matches(pattern, call.action))) return false;
    return Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, value]) => holds(operator, key, value, call)),
    );
  });
}

const matches = (pattern: string, action: string): boolean =>
  new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(action);

function holds(operator: string, key: string, value: unknown, { principal, verdict }: Call): boolean {
  if (key === 'aws:SecureTransport' || key === 's3:TlsVersion') return false;
  if (key === 'aws:PrincipalArn' && operator === 'ArnNotEquals') {
    expect(value).toEqual({ 'Fn::GetAtt': ['MalwareScanRole', 'Arn'] });
    return principal !== 'scanner';
  }
  if (key === 's3:ExistingObjectTag/GuardDutyMalwareScanStatus' && operator === 'StringNotEquals') {
    return verdict !== value;
  }
  throw new Error(`The test does not know ${operator} on ${key}.`);
}

const reads = ['s3:GetObject', 's3:GetObjectVersion', 's3:GetObjectAttributes', 's3:GetObjectTagging'];
const tagging = [
  's3:PutObjectTagging',
  's3:PutObjectVersionTagging',
  's3:DeleteObjectTagging',
  's3:DeleteObjectVersionTagging',
];

describe('with the scan on', () => {
  it.each(reads)('%s waits for a clean verdict, whoever asks', (action) => {
    for (const principal of ['stage', 'administrator'] as const) {
      expect(isDenied(policies.on, { action, principal })).toBe(true);
      for (const verdict of ['THREATS_FOUND', 'UNSUPPORTED', 'ACCESS_DENIED', 'FAILED', 'no_threats_found']) {
        expect(isDenied(policies.on, { action, principal, verdict })).toBe(true);
      }
      expect(isDenied(policies.on, { action, principal, verdict: 'NO_THREATS_FOUND' })).toBe(false);
    }
    expect(isDenied(policies.on, { action, principal: 'scanner' })).toBe(false);
  });

  it.each(tagging)('%s is the scanner’s alone, even on a clean file', (action) => {
    for (const principal of ['stage', 'administrator'] as const) {
      expect(isDenied(policies.on, { action, principal, verdict: 'NO_THREATS_FOUND' })).toBe(true);
    }
    expect(isDenied(policies.on, { action, principal: 'scanner' })).toBe(false);
  });

  it('uploads and erasure stay possible', () => {
    for (const action of ['s3:PutObject', 's3:DeleteObjectVersion', 's3:ListBucketVersions']) {
      expect(isDenied(policies.on, { action, principal: 'stage' })).toBe(false);
    }
  });

  it('the verdict starts the pipeline and S3’s own event does not', () => {
    expect(rules.on).toContain('GuardDuty Malware Protection Object Scan Result');
    expect(rules.on).not.toContain('Object Created');
  });
});

describe('with the scan off', () => {
  it('there is no gate, no plan, and S3’s own event starts the pipeline', () => {
    expect(isDenied(policies.off, { action: 's3:GetObjectVersion', principal: 'stage' })).toBe(false);
    expect(policies.off.length).toBeGreaterThan(0);
    expect(rules.off).toContain('Object Created');
    expect(rules.off).not.toContain('GuardDuty');
  });
});
