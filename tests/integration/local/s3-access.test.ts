import {
  CopyObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentials, failure, type S3Rig, s3Rig } from './s3-harness.ts';

let rig: S3Rig;
let shift = 0;
beforeAll(async () => {
  rig = await s3Rig({ now: () => new Date(Date.now() + shift) });
  await rig.client().send(new PutObjectCommand({ Bucket: 'uploads', Key: 'k', Body: 'secret' }));
});
afterAll(() => rig.end());

const get = new GetObjectCommand({ Bucket: 'uploads', Key: 'k' });
const codeOf = async (answer: Response) => /<Code>(\w+)</.exec(await answer.text())?.[1];

describe('signatures', () => {
  it('refuses a wrong secret, an unknown key, another region and no signature', async () => {
    const wrong = rig.client({ credentials: { ...credentials, secretAccessKey: 'guessed' } });
    expect(await failure(wrong.send(get))).toEqual({ code: 'SignatureDoesNotMatch', status: 403 });
    const unknown = rig.client({ credentials: { ...credentials, accessKeyId: 'AKIAOTHER' } });
    expect(await failure(unknown.send(get))).toEqual({ code: 'InvalidAccessKeyId', status: 403 });
    const elsewhere = rig.client({ region: 'us-east-1', followRegionRedirects: false });
    expect(await failure(elsewhere.send(get))).toMatchObject({ code: 'AuthorizationHeaderMalformed' });
    const unsigned = await fetch(`${rig.s3.url}/uploads/k`);
    expect([unsigned.status, await codeOf(unsigned)]).toEqual([403, 'AccessDenied']);
  });

  it('refuses a clock that is off by more than 15 minutes', async () => {
    shift = 16 * 60_000;
    const result = await failure(rig.client().send(get));
    shift = 0;
    expect(result).toEqual({ code: 'RequestTimeTooSkewed', status: 403 });
  });

  it('serves a presigned GET until it expires, and for that key alone', async () => {
    const url = await getSignedUrl(rig.client(), get, { expiresIn: 60 });
    expect(await (await fetch(url)).text()).toBe('secret');
    expect(await codeOf(await fetch(url.replace('/k?', '/other?')))).toBe('SignatureDoesNotMatch');
    expect(await codeOf(await fetch(url.replace('X-Amz-Expires=60', 'X-Amz-Expires=6000')))).toBe(
      'SignatureDoesNotMatch',
    );
    expect(await codeOf(await fetch(url, { method: 'DELETE' }))).toBe('SignatureDoesNotMatch');
    shift = 61_000;
    const late = await fetch(url);
    shift = 0;
    expect([late.status, await codeOf(late)]).toEqual([403, 'AccessDenied']);
  });

  it('takes a presigned PUT, and none whose body is not what was signed', async () => {
    const client = rig.client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
    const url = await getSignedUrl(client, new PutObjectCommand({ Bucket: 'uploads', Key: 'put' }));
    expect((await fetch(url, { method: 'PUT', body: 'by URL' })).status).toBe(200);
    expect((await rig.s3.peek('uploads', 'put'))?.toString()).toBe('by URL');
    // By default the SDK signs the checksum of an empty body into the URL.
    const empty = await getSignedUrl(rig.client(), new PutObjectCommand({ Bucket: 'uploads', Key: 'put' }));
    expect(await codeOf(await fetch(empty, { method: 'PUT', body: 'by URL' }))).toBe('BadDigest');
  });
});

describe('the tag gate', () => {
  const object = { Bucket: 'gated', Key: 'cv/x' };

  it('denies reads until the verdict is clean, and tagging for ever', async () => {
    const client = rig.client();
    const { VersionId = '' } = await client.send(new PutObjectCommand({ ...object, Body: 'cv' }));
    const denied = { code: 'AccessDenied', status: 403 };
    const reads = [
      () => client.send(new GetObjectCommand(object)),
      () => client.send(new GetObjectCommand({ ...object, VersionId })),
      () => client.send(new GetObjectTaggingCommand(object)),
      () => client.send(new CopyObjectCommand({ Bucket: 'plain', Key: 'stolen', CopySource: 'gated/cv/x' })),
    ];
    for (const call of reads) expect(await failure(call())).toEqual(denied);
    expect(await failure(client.send(new HeadObjectCommand(object)))).toMatchObject({ status: 403 });
    expect(await failure(client.send(new GetObjectCommand({ ...object, Key: 'cv/none' })))).toEqual(denied);
    const TagSet = [{ Key: 'GuardDutyMalwareScanStatus', Value: 'NO_THREATS_FOUND' }];
    const tagging = new PutObjectTaggingCommand({ ...object, Tagging: { TagSet } });
    expect(await failure(client.send(tagging))).toEqual(denied);
    const Tagging = 'GuardDutyMalwareScanStatus=NO_THREATS_FOUND';
    expect(await failure(client.send(new PutObjectCommand({ ...object, Body: 'x', Tagging })))).toEqual(
      denied,
    );
    expect((await rig.s3.peek('gated', 'cv/x', VersionId))?.toString()).toBe('cv');

    rig.s3.tag('gated', 'cv/x', VersionId, { GuardDutyMalwareScanStatus: 'THREATS_FOUND' });
    for (const call of reads) expect(await failure(call())).toEqual(denied);
    rig.s3.tag('gated', 'cv/x', VersionId, { GuardDutyMalwareScanStatus: 'NO_THREATS_FOUND' });
    const { Body } = await client.send(new GetObjectCommand({ ...object, VersionId }));
    expect(await Body?.transformToString()).toBe('cv');
    expect(await failure(client.send(tagging))).toEqual(denied);
  });

  it('is a gate for each version: a new one is shut again', async () => {
    const client = rig.client();
    await client.send(new PutObjectCommand({ ...object, Body: 'newer' }));
    expect(await failure(client.send(new GetObjectCommand(object)))).toMatchObject({ code: 'AccessDenied' });
  });
});
