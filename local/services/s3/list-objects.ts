import { answerXml } from './answers.ts';
import type { Operation, S3Call } from './call.ts';
import { S3Error } from './errors.ts';
import { requireBucket } from './find-object.ts';
import { isObject, type ObjectVersion } from './versions.ts';

/** `ListObjectsV2`: newest versions in key order, folders by delimiter, a thousand a page. */
export const listObjects: Operation = (call, context) => {
  requireBucket(context, call.bucket);
  if (call.query.get('list-type') !== '2')
    throw new S3Error('NotImplemented', 'The local S3 lists by version 2 only.');
  const { prefix, delimiter, most, encode } = listingOf(call);
  const token = call.query.get('continuation-token');
  const after = token === undefined ? (call.query.get('start-after') ?? '') : fromToken(token);
  const rows: ({ readonly object: ObjectVersion } | { readonly folder: string })[] = [];
  let last = after;
  let isTruncated = false;
  for (const key of context.store.index.keys(call.bucket)) {
    const object = context.store.index.find(call.bucket, key);
    if (!isObject(object) || !key.startsWith(prefix) || !isAfter(key, after)) continue;
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    const folder = end < 0 ? null : key.slice(0, end + delimiter.length);
    if (folder !== null && (last === folder || after === folder || after.startsWith(folder))) continue;
    if (rows.length === most) {
      isTruncated = true;
      break;
    }
    rows.push(folder === null ? { object } : { folder });
    last = folder ?? key;
  }
  answerXml(call.response, 'ListBucketResult', {
    Name: call.bucket,
    Prefix: encode(prefix),
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    EncodingType: call.query.get('encoding-type'),
    MaxKeys: most,
    KeyCount: rows.length,
    IsTruncated: isTruncated,
    ContinuationToken: token,
    NextContinuationToken: isTruncated ? toToken(last) : undefined,
    Contents: rows.flatMap((row) => ('object' in row ? [contents(row.object, encode)] : [])),
    CommonPrefixes: rows.flatMap((row) => ('folder' in row ? [{ Prefix: encode(row.folder) }] : [])),
  });
};

const contents = (object: ObjectVersion, encode: (text: string) => string) => ({
  Key: encode(object.key),
  LastModified: object.at,
  ETag: object.etag,
  Size: object.size,
  StorageClass: 'STANDARD',
});

/** The parameters that both kinds of listing have. */
export function listingOf(call: S3Call): {
  prefix: string;
  delimiter: string;
  most: number;
  encode: (text: string) => string;
} {
  const most = call.query.get('max-keys') ?? '1000';
  if (!/^\d{1,9}$/.test(most))
    throw new S3Error('InvalidArgument', 'Provided max-keys not an integer or negative');
  return {
    prefix: call.query.get('prefix') ?? '',
    delimiter: call.query.get('delimiter') ?? '',
    most: Math.min(1000, Number(most)),
    encode: call.query.get('encoding-type') === 'url' ? encodeURIComponent : (text) => text,
  };
}

/** Whether a key comes after another in S3's order, that of their UTF-8 bytes. */
export const isAfter = (key: string, other: string): boolean =>
  Buffer.compare(Buffer.from(key), Buffer.from(other)) > 0;

const toToken = (key: string): string => Buffer.from(key).toString('base64url');
const fromToken = (token: string): string => Buffer.from(token, 'base64url').toString('utf8');
