import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure, type S3Rig, s3Rig } from './s3-harness.ts';

let rig: S3Rig;
beforeAll(async () => {
  rig = await s3Rig();
});
afterAll(() => rig.end());

const put = (Bucket: string, Key: string, Body: Buffer | string) =>
  rig.client().send(new PutObjectCommand({ Bucket, Key, Body, ContentLength: Body.length }));

async function read(Bucket: string, Key: string, VersionId?: string): Promise<Buffer> {
  const { Body } = await rig
    .client()
    .send(new GetObjectCommand({ Bucket, Key, ...(VersionId ? { VersionId } : {}) }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
}

describe('objects, by the SDK with its default settings', () => {
  it('gives a buffer back byte for byte, with type, metadata and checksum', async () => {
    const bytes = randomBytes(70_000);
    const client = rig.client();
    await client.send(
      new PutObjectCommand({
        Bucket: 'uploads',
        Key: 'cv/a b+c/é.bin',
        Body: bytes,
        ContentType: 'application/pdf',
        Metadata: { kind: 'sample' },
      }),
    );
    const answer = await client.send(new GetObjectCommand({ Bucket: 'uploads', Key: 'cv/a b+c/é.bin' }));
    expect(Buffer.from((await answer.Body?.transformToByteArray()) ?? []).equals(bytes)).toBe(true);
    expect(answer).toMatchObject({ ContentType: 'application/pdf', Metadata: { kind: 'sample' } });
    expect(answer.ChecksumCRC32).toMatch(/^[\w+/]{6}==$/);
  });

  it('gives a stream back byte for byte, which the SDK sends aws-chunked with a trailing checksum', async () => {
    const bytes = randomBytes(200_000);
    const Body = Readable.from([bytes.subarray(0, 70_001), bytes.subarray(70_001)]);
    await rig
      .client()
      .send(new PutObjectCommand({ Bucket: 'uploads', Key: 'stream', Body, ContentLength: bytes.length }));
    expect((await read('uploads', 'stream')).equals(bytes)).toBe(true);
    const head = await rig.client().send(new HeadObjectCommand({ Bucket: 'uploads', Key: 'stream' }));
    expect(head.ContentLength).toBe(200_000);
    expect(head.ContentEncoding).toBeUndefined();
  });

  it('refuses a body that is not what its checksum says', async () => {
    const call = rig
      .client()
      .send(new PutObjectCommand({ Bucket: 'uploads', Key: 'bad', Body: 'text', ChecksumCRC32: 'AAAAAA==' }));
    expect(await failure(call)).toEqual({ code: 'BadDigest', status: 400 });
    expect(await failure(read('uploads', 'bad'))).toMatchObject({ code: 'NoSuchKey' });
    expect(rig.files().incoming).toEqual([]);
  });

  it('puts only where nothing is with If-None-Match, for one of many at once', async () => {
    const client = rig.client();
    const calls = Array.from({ length: 8 }, (_, at) =>
      client.send(new PutObjectCommand({ Bucket: 'uploads', Key: 'once', Body: `${at}`, IfNoneMatch: '*' })),
    );
    const results = await Promise.allSettled(calls);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      await failure(
        client.send(new PutObjectCommand({ Bucket: 'uploads', Key: 'once', Body: 'x', IfNoneMatch: '*' })),
      ),
    ).toEqual({ code: 'PreconditionFailed', status: 412 });
  });

  it('serves ranges and replaced headers', async () => {
    await put('uploads', 'range', '0123456789');
    const part = await rig.client().send(
      new GetObjectCommand({
        Bucket: 'uploads',
        Key: 'range',
        Range: 'bytes=2-5',
        ResponseContentDisposition: 'attachment; filename="x.pdf"',
      }),
    );
    expect(await part.Body?.transformToString()).toBe('2345');
    expect(part).toMatchObject({
      ContentRange: 'bytes 2-5/10',
      ContentDisposition: 'attachment; filename="x.pdf"',
    });
    const past = rig
      .client()
      .send(new GetObjectCommand({ Bucket: 'uploads', Key: 'range', Range: 'bytes=10-' }));
    expect(await failure(past)).toMatchObject({ status: 416 });
  });

  it('keeps keys that look like paths as mere names', async () => {
    for (const key of ['../../outside', 'a/../b', '/absolute', 'nul%00', 'x'.repeat(1024)]) {
      await put('plain', key, key);
      expect((await read('plain', key)).toString()).toBe(key);
    }
    expect(rig.files().kept.every((name) => /^[0-9a-f]{32}$/.test(name))).toBe(true);
    expect(await failure(put('plain', 'x'.repeat(1025), 'y'))).toMatchObject({ code: 'KeyTooLongError' });
  });

  it('stores nothing of an upload that breaks off', async () => {
    const before = rig.files().kept;
    const client = rig.client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
    const url = await getSignedUrl(client, new PutObjectCommand({ Bucket: 'uploads', Key: 'half' }));
    const upload = request(url, { method: 'PUT', headers: { 'content-length': 9000 } });
    upload.on('error', () => {});
    upload.write(randomBytes(1000));
    await expect.poll(() => rig.files().incoming).toHaveLength(1);
    upload.destroy();
    await expect.poll(() => rig.files().incoming).toEqual([]);
    expect(rig.files().kept).toEqual(before);
    expect(await failure(read('uploads', 'half'))).toMatchObject({ code: 'NoSuchKey' });
  });
});
