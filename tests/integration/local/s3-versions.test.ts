import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
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

describe('versions', () => {
  it('keeps every version readable, hides behind a marker, and removes for good by id', async () => {
    const client = rig.client();
    const one = await put('uploads', 'v', 'one');
    const two = await put('uploads', 'v', 'two');
    expect(one.VersionId).not.toBe(two.VersionId);
    expect((await read('uploads', 'v')).toString()).toBe('two');
    expect((await read('uploads', 'v', one.VersionId)).toString()).toBe('one');
    const gone = await client.send(new DeleteObjectCommand({ Bucket: 'uploads', Key: 'v' }));
    expect(gone.DeleteMarker).toBe(true);
    expect(await failure(read('uploads', 'v'))).toMatchObject({ code: 'NoSuchKey' });
    const listed = await client.send(new ListObjectVersionsCommand({ Bucket: 'uploads', Prefix: 'v' }));
    expect(listed.Versions?.map(({ VersionId }) => VersionId)).toEqual([two.VersionId, one.VersionId]);
    expect(listed.DeleteMarkers?.[0]).toMatchObject({ VersionId: gone.VersionId, IsLatest: true });
    const ids = [one.VersionId, two.VersionId, gone.VersionId].map((VersionId) => ({ Key: 'v', VersionId }));
    const files = rig.files().kept.length;
    await client.send(new DeleteObjectsCommand({ Bucket: 'uploads', Delete: { Objects: ids } }));
    expect(rig.files().kept).toHaveLength(files - 2);
    expect(
      (await client.send(new ListObjectVersionsCommand({ Bucket: 'uploads', Prefix: 'v' }))).Versions,
    ).toBeUndefined();
    expect(await failure(read('uploads', 'v', one.VersionId))).toMatchObject({ code: 'NoSuchVersion' });
  });

  it('pages through versions and objects without losing or repeating one', async () => {
    const client = rig.client();
    for (const key of ['p/1', 'p/2', 'p/3/x', 'p/3/y', 'p/4']) await put('uploads', key, key);
    await put('uploads', 'p/2', 'again');
    const versions: (string | undefined)[] = [];
    for (let marker: { KeyMarker?: string; VersionIdMarker?: string } | null = {}; marker; ) {
      const page: ListObjectVersionsCommandOutput = await client.send(
        new ListObjectVersionsCommand({ Bucket: 'uploads', Prefix: 'p/', MaxKeys: 2, ...marker }),
      );
      versions.push(...(page.Versions ?? []).map(({ Key }) => Key));
      marker = page.IsTruncated
        ? { KeyMarker: page.NextKeyMarker ?? '', VersionIdMarker: page.NextVersionIdMarker ?? '' }
        : null;
    }
    expect(versions).toEqual(['p/1', 'p/2', 'p/2', 'p/3/x', 'p/3/y', 'p/4']);
    const rows: (string | undefined)[] = [];
    for (let token: string | undefined, first = true; first || token; first = false) {
      const page: ListObjectsV2CommandOutput = await client.send(
        new ListObjectsV2Command({
          Bucket: 'uploads',
          Prefix: 'p/',
          Delimiter: '/',
          MaxKeys: 1,
          ...(token ? { ContinuationToken: token } : {}),
        }),
      );
      rows.push(
        ...(page.Contents ?? []).map(({ Key }) => Key),
        ...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix),
      );
      token = page.NextContinuationToken;
    }
    expect(rows).toEqual(['p/1', 'p/2', 'p/3/', 'p/4']);
  });

  it('keeps one version only where the bucket says so', async () => {
    const files = rig.files().kept.length;
    const { VersionId } = await put('plain', 'single', 'one');
    await put('plain', 'single', 'two');
    expect(VersionId).toBeUndefined();
    expect(rig.files().kept).toHaveLength(files + 1);
    await rig.client().send(new DeleteObjectCommand({ Bucket: 'plain', Key: 'single' }));
    expect(rig.files().kept).toHaveLength(files);
  });
});

describe('tags, copies and buckets', () => {
  it('tags one version and copies with the tags', async () => {
    const client = rig.client();
    const { VersionId = '' } = await put('uploads', 't', 'x');
    await put('uploads', 't', 'y');
    const TagSet = [{ Key: 'state', Value: 'a & <b>' }];
    await client.send(
      new PutObjectTaggingCommand({ Bucket: 'uploads', Key: 't', VersionId, Tagging: { TagSet } }),
    );
    expect(
      (await client.send(new GetObjectTaggingCommand({ Bucket: 'uploads', Key: 't', VersionId }))).TagSet,
    ).toEqual(TagSet);
    expect(
      (await client.send(new GetObjectTaggingCommand({ Bucket: 'uploads', Key: 't' }))).TagSet ?? [],
    ).toEqual([]);
    const CopySource = `uploads/t?versionId=${VersionId}`;
    await client.send(new CopyObjectCommand({ Bucket: 'plain', Key: 'copy', CopySource }));
    expect((await read('plain', 'copy')).toString()).toBe('x');
    expect((await client.send(new GetObjectTaggingCommand({ Bucket: 'plain', Key: 'copy' }))).TagSet).toEqual(
      TagSet,
    );
  });

  it('makes buckets, and knows which are there', async () => {
    const client = rig.client();
    await client.send(new CreateBucketCommand({ Bucket: 'fresh-bucket' }));
    await client.send(new HeadBucketCommand({ Bucket: 'fresh-bucket' }));
    expect(await failure(client.send(new HeadBucketCommand({ Bucket: 'nowhere' })))).toMatchObject({
      status: 404,
    });
    expect(await failure(put('nowhere', 'k', 'x'))).toMatchObject({ code: 'NoSuchBucket' });
  });

  it('says of what it does not know that it does not', async () => {
    const call = rig.client().send(new GetObjectAclCommand({ Bucket: 'uploads', Key: 'k' }));
    expect(await failure(call)).toEqual({ code: 'NotImplemented', status: 501 });
  });
});
