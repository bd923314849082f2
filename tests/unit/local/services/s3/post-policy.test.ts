import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../../../local/services/s3/post-policy.ts';
import { signingKey } from '../../../../../local/services/sigv4.ts';

const credentials = { accessKeyId: 'AKIALOCALTEST', secretAccessKey: 'local-test-secret' };
const region = 'eu-west-2';
const now = new Date('2026-03-02T10:00:00Z');
const signer = {
  'x-amz-algorithm': 'AWS4-HMAC-SHA256',
  'x-amz-credential': `AKIALOCALTEST/20260302/${region}/s3/aws4_request`,
  'x-amz-date': '20260302T095900Z',
};

/** Signs a policy with these conditions and posts these fields with it. */
function posted(conditions: unknown[], fields: Record<string, string>, expiration = '2026-03-02T10:05:00Z') {
  const own = Object.entries(signer).map(([name, value]) => ({ [name]: value }));
  const policy = Buffer.from(JSON.stringify({ expiration, conditions: [...conditions, ...own] })).toString(
    'base64',
  );
  const key = signingKey(credentials.secretAccessKey, '20260302', region, 's3');
  const signature = createHmac('sha256', key).update(policy).digest('hex');
  const all = new Map(Object.entries({ ...fields, ...signer, policy, 'x-amz-signature': signature }));
  return checkPolicy({ bucket: 'uploads', fields: all, credentials, region, now });
}

describe('a POST policy', () => {
  it('gives the narrowest of its size ranges', () => {
    const ranges = [
      ['content-length-range', 1, 100],
      ['content-length-range', '5', '200'],
    ];
    expect(posted([['eq', '$key', 'a'], ...ranges], { key: 'a' })).toEqual({ least: 5, most: 100 });
    expect(posted([{ key: 'a' }], { key: 'a' })).toEqual({ least: 0, most: Number.POSITIVE_INFINITY });
  });

  const holding: [string, unknown[], Record<string, string>][] = [
    [
      'names in any case',
      [{ KEY: 'a' }, ['eq', '$Content-Type', 'x/y']],
      { key: 'a', 'content-type': 'x/y' },
    ],
    ['a beginning', [['starts-with', '$key', 'cv/']], { key: 'cv/a' }],
    ['any value', [['starts-with', '$key', '']], { key: 'a' }],
    [
      'a list of types that all begin so',
      [{ key: 'a' }, ['starts-with', '$content-type', 'image/']],
      { key: 'a', 'content-type': 'image/png, image/jpeg' },
    ],
    ['the bucket of the URL', [{ key: 'a' }, { bucket: 'uploads' }], { key: 'a' }],
    ['ignored fields', [{ key: 'a' }], { key: 'a', 'x-ignore-me': 'y' }],
  ];
  it.each(holding)('lets %s pass', (_, conditions, fields) => {
    expect(() => posted(conditions, fields)).not.toThrow();
  });

  const failing: [string, unknown[], Record<string, string>, string][] = [
    ['another value', [{ key: 'a' }], { key: 'b' }, 'Policy Condition failed: ["eq","$key","a"]'],
    ['another beginning', [['starts-with', '$key', 'cv/']], { key: 'xcv/' }, 'Policy Condition failed'],
    ['a field that is missing', [{ key: 'a' }, { acl: 'private' }], { key: 'a' }, 'Policy Condition failed'],
    [
      'another bucket',
      [{ key: 'a' }, { bucket: 'others' }],
      { key: 'a', bucket: 'others' },
      'Policy Condition failed',
    ],
    [
      'a type among others',
      [{ key: 'a' }, ['starts-with', '$content-type', 'image/']],
      { key: 'a', 'content-type': 'image/png,text/html' },
      'Policy Condition failed',
    ],
    [
      'a field that no condition names',
      [{ key: 'a' }],
      { key: 'a', acl: 'public-read' },
      'Extra input fields: acl',
    ],
    ['a condition it does not know', [['ends-with', '$key', 'a']], { key: 'a' }, 'policy grammar'],
    ['a condition of two fields', [{ key: 'a', acl: 'b' }], { key: 'a', acl: 'b' }, 'policy grammar'],
    ['a size that is none', [['content-length-range', 1, 1.5]], { key: 'a' }, 'policy grammar'],
  ];
  it.each(failing)('refuses %s', (_, conditions, fields, message) => {
    expect(() => posted(conditions, fields)).toThrow(message);
  });

  it('expires to the second', () => {
    expect(() => posted([{ key: 'a' }], { key: 'a' }, '2026-03-02T10:00:01Z')).not.toThrow();
    expect(() => posted([{ key: 'a' }], { key: 'a' }, '2026-03-02T10:00:00Z')).toThrow('Policy expired.');
  });
});
