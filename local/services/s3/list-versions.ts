import { answerXml } from './answers.ts';
import type { Operation } from './call.ts';
import { S3Error } from './errors.ts';
import { requireBucket } from './find-object.ts';
import { isAfter, listingOf } from './list-objects.ts';
import { isObject, type Version } from './versions.ts';

/** `ListObjectVersions`: by key, each newest first, a thousand a page. */
export const listVersions: Operation = (call, context) => {
  requireBucket(context, call.bucket);
  const { prefix, delimiter, most, encode } = listingOf(call);
  if (delimiter !== '')
    throw new S3Error('NotImplemented', 'The local S3 lists versions without a delimiter.');
  const { index } = context.store;
  const keyMarker = call.query.get('key-marker') ?? '';
  const versionMarker = call.query.get('version-id-marker') ?? '';
  const found = index
    .keys(call.bucket)
    .filter((key) => key.startsWith(prefix) && (key === keyMarker || isAfter(key, keyMarker)))
    .flatMap((key) => {
      const newestFirst = [...index.versions(call.bucket, key)].reverse();
      if (key !== keyMarker) return newestFirst;
      // Without a version marker the listing goes on behind the key.
      const at = newestFirst.findIndex(({ versionId }) => versionId === versionMarker);
      return at < 0 ? [] : newestFirst.slice(at + 1);
    });
  const page = found.slice(0, most);
  const last = page.at(-1);
  const more = found.length > page.length && last !== undefined;
  const rowOf = (version: Version) => ({
    Key: encode(version.key),
    VersionId: version.versionId,
    IsLatest: index.find(call.bucket, version.key) === version,
    LastModified: version.at,
    ...(isObject(version) ? { ETag: version.etag, Size: version.size, StorageClass: 'STANDARD' } : {}),
  });
  answerXml(call.response, 'ListVersionsResult', {
    Name: call.bucket,
    Prefix: encode(prefix),
    KeyMarker: encode(keyMarker),
    VersionIdMarker: versionMarker,
    EncodingType: call.query.get('encoding-type'),
    MaxKeys: most,
    IsTruncated: more,
    NextKeyMarker: more ? encode(last.key) : undefined,
    NextVersionIdMarker: more ? last.versionId : undefined,
    Version: page.filter((version) => isObject(version)).map(rowOf),
    DeleteMarker: page.filter((version) => !isObject(version)).map(rowOf),
  });
};
