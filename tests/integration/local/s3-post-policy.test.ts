import { request } from 'node:http';
import { createPresignedPost, type PresignedPost } from '@aws-sdk/s3-presigned-post';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type S3Rig, s3Rig } from './s3-harness.ts';

let rig: S3Rig;
let clock = new Date('2026-03-02T10:00:00Z');
beforeAll(async () => {
  clock = new Date();
  rig = await s3Rig({ now: () => clock });
});
afterAll(() => rig.end());

const type = 'application/pdf';
const file = '%PDF-1.7 a made-up CV';

const presign = (key: string, size = file.length) =>
  createPresignedPost(rig.client({ requestChecksumCalculation: 'WHEN_REQUIRED' }), {
    Bucket: 'uploads',
    Key: key,
    Fields: { 'Content-Type': type },
    Conditions: [
      ['content-length-range', 1, size],
      ['eq', '$Content-Type', type],
    ],
    Expires: 300,
  });

async function post(
  { url, fields }: PresignedPost,
  content = file,
): Promise<{ status: number; code: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([content], { type }), 'any name.pdf');
  const answer = await fetch(url, { method: 'POST', body: form });
  return { status: answer.status, code: /<Code>(\w+)</.exec(await answer.text())?.[1] ?? '' };
}

const edited = ({ url, fields }: PresignedPost, change: Record<string, string | null>): PresignedPost => ({
  url,
  fields: Object.fromEntries(
    Object.entries({ ...fields, ...change }).filter((pair): pair is [string, string] => pair[1] !== null),
  ),
});

describe('a presigned POST', () => {
  it('stores the file under the key of its policy, as a new version each time', async () => {
    const policy = await presign('cv/one');
    expect(await post(policy)).toEqual({ status: 204, code: '' });
    expect(await post(policy)).toEqual({ status: 204, code: '' });
    expect((await rig.s3.peek('uploads', 'cv/one'))?.toString()).toBe(file);
    expect(rig.s3.describe('uploads', 'cv/one')).toMatchObject({ contentType: type, size: file.length });
    expect(rig.created.filter(({ key }) => key === 'cv/one')).toHaveLength(2);
  });

  const tamperings: [
    string,
    (policy: PresignedPost) => PresignedPost | Promise<PresignedPost>,
    string,
    string?,
  ][] = [
    ['another key', (given) => edited(given, { key: 'cv/other' }), 'AccessDenied'],
    ['a larger file', (given) => given, 'EntityTooLarge', `${file}x`],
    ['an empty file', (given) => given, 'EntityTooSmall', ''],
    ['another type', (given) => edited(given, { 'Content-Type': 'text/html' }), 'AccessDenied'],
    [
      'a wrong signature',
      (given) => edited(given, { 'X-Amz-Signature': '0'.repeat(64) }),
      'SignatureDoesNotMatch',
    ],
    ['no policy', (given) => edited(given, { Policy: null }), 'AccessDenied'],
    [
      'a policy with wider limits',
      (given) => edited(given, { Policy: widened(given.fields.Policy ?? '') }),
      'SignatureDoesNotMatch',
    ],
    ['a field of its own', (given) => edited(given, { 'x-amz-meta-extra': 'x' }), 'AccessDenied'],
    [
      'the policy of another key',
      async (given) => edited(await presign('cv/theirs'), { key: given.fields.key ?? '' }),
      'AccessDenied',
    ],
    [
      'the policy of another key without its credential',
      (given) => edited(given, { 'X-Amz-Credential': null }),
      'AccessDenied',
    ],
    [
      'the key of another account',
      (given) =>
        edited(given, {
          'X-Amz-Credential': (given.fields['X-Amz-Credential'] ?? '').replace(/^[^/]+/, 'AKIAOTHER'),
        }),
      'InvalidAccessKeyId',
    ],
  ];
  it.each(tamperings)('refuses %s and stores nothing', async (name, tamper, code, content) => {
    const before = { files: rig.files().kept, created: rig.created.length };
    const answer = await post(await tamper(await presign(`cv/${name}`)), content);
    expect(answer).toEqual({ status: /^Entity/.test(code) ? 400 : 403, code });
    expect(rig.files()).toEqual({ kept: before.files, incoming: [] });
    expect(rig.created).toHaveLength(before.created);
  });

  it('refuses an expired policy', async () => {
    const policy = await presign('cv/late');
    clock = new Date(clock.getTime() + 301_000);
    expect(await post(policy)).toEqual({ status: 403, code: 'AccessDenied' });
    clock = new Date(clock.getTime() - 301_000);
    expect(rig.s3.describe('uploads', 'cv/late')).toBeNull();
  });

  it('refuses a form that ends in the middle of its file', async () => {
    const { url, fields } = await presign('cv/cut', 100_000);
    const head = Object.entries(fields).map(
      ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const body = `${head.join('')}--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\nhalf a file`;
    const answer = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<Code>IncompleteBody</Code>');
    expect(rig.files().incoming).toEqual([]);
    expect(rig.s3.describe('uploads', 'cv/cut')).toBeNull();
  });

  it('answers a page of any origin, and a preflight for POST alone', async () => {
    const preflight = (method: string) =>
      new Promise<{ status: number | undefined; origin: string | undefined }>((resolve) => {
        request(
          `${rig.s3.url}/uploads`,
          {
            method: 'OPTIONS',
            headers: { origin: 'https://apply.example', 'access-control-request-method': method },
          },
          (answer) =>
            resolve({
              status: answer.resume().statusCode,
              origin: answer.headers['access-control-allow-origin'],
            }),
        ).end();
      });
    expect(await preflight('POST')).toEqual({ status: 200, origin: '*' });
    expect(await preflight('PUT')).toEqual({ status: 403, origin: undefined });
  });
});

function widened(policy: string): string {
  const document = JSON.parse(Buffer.from(policy, 'base64').toString()) as { conditions: unknown[] };
  const conditions = document.conditions.map((one) =>
    Array.isArray(one) && one[0] === 'content-length-range' ? ['content-length-range', 0, 1e9] : one,
  );
  return Buffer.from(JSON.stringify({ ...document, conditions })).toString('base64');
}
