import { request } from 'node:http';
import { Readable } from 'node:stream';
import { createPresignedPost, type PresignedPost } from '@aws-sdk/s3-presigned-post';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type S3Rig, s3Rig } from './s3-harness.ts';

let rig: S3Rig;
beforeAll(async () => {
  rig = await s3Rig();
});
afterAll(() => rig.end());

const type = 'application/pdf';
const presign = (key: string, size: number) =>
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
  content: string,
): Promise<{ status: number; code: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([content], { type }), 'any name.pdf');
  const answer = await fetch(url, { method: 'POST', body: form });
  return { status: answer.status, code: /<Code>(\w+)</.exec(await answer.text())?.[1] ?? '' };
}

describe('a file of 10 MB', () => {
  const size = 10_485_760;

  it('is taken to the byte, and not one byte more', async () => {
    const policy = await presign('cv/large', size);
    const content = 'x'.repeat(size);
    expect(await post(policy, content)).toMatchObject({ status: 204 });
    expect(rig.s3.describe('uploads', 'cv/large')?.size).toBe(size);
    expect(await post(policy, `${content}x`)).toEqual({ status: 400, code: 'EntityTooLarge' });
  });

  it('is streamed: twenty side by side need far less memory than their size', async () => {
    const policies = await Promise.all(Array.from({ length: 20 }, (_, at) => presign(`cv/side-${at}`, size)));
    const used = () => process.memoryUsage().rss;
    const before = used();
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, used());
    }, 10);
    const statuses = await Promise.all(policies.map((policy) => postSlowly(policy, size)));
    clearInterval(watch);
    expect(new Set(statuses)).toEqual(new Set([204]));
    expect(rig.s3.describe('uploads', 'cv/side-19')?.size).toBe(size);
    expect(peak - before).toBeLessThan(80 * 1024 * 1024);
  });
});

const piece = Buffer.alloc(65_536, 'x');

/** Posts so many bytes from one small buffer, as fast as the server reads them. */
function postSlowly({ url, fields }: PresignedPost, size: number): Promise<number | undefined> {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `${parts.join('')}--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const upload = request(url, { method: 'POST', headers }, (answer) => resolve(answer.resume().statusCode));
    upload.on('error', reject);
    Readable.from(
      (function* () {
        yield Buffer.from(head);
        for (let sent = 0; sent < size; sent += piece.length) yield piece;
        yield Buffer.from('\r\n--b--\r\n');
      })(),
    ).pipe(upload);
  });
}
