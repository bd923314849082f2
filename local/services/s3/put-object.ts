import { answer, answerXml } from './answers.ts';
import type { Operation, S3Call, S3Context } from './call.ts';
import { S3Error } from './errors.ts';
import { openObject, requireBucket, requireTaggable, versionHeader } from './find-object.ts';
import { tagsOfHeader } from './object-tags.ts';
import { receiveBody } from './request-body.ts';
import type { ObjectDraft } from './store.ts';
import type { ObjectVersion } from './versions.ts';

const keptHeaders = ['cache-control', 'content-disposition', 'content-language', 'expires'];

/** `PutObject`: the body is on disk and checked before the key changes, in one step. */
export const putObject: Operation = async (call, context) => {
  requireBucket(context, call.bucket);
  const match = call.header('if-none-match');
  if (match !== undefined && match !== '*') throw notImplemented('If-None-Match with an ETag');
  if (call.header('if-match') !== undefined) throw notImplemented('If-Match on a PUT');
  const tags = tagsOf(call, context);
  const blob = await receiveBody(call, context.store.blobs);
  const draft = { ...draftOf(call), tags, checksums: blob.checksums };
  const object = context.store.commit(draft, blob, { onlyIfNew: match === '*' });
  context.created(object);
  answer(call.response, 200, {
    etag: object.etag,
    ...versionHeader(object.versionId),
    ...checksumHeaders(object),
  });
};

/** `CopyObject`, which is a read of the source as well: a gate in front of it holds. */
export const copyObject: Operation = async (call, context) => {
  requireBucket(context, call.bucket);
  const source = openObject(context, ...copySource(call.header('x-amz-copy-source') ?? ''));
  const isNew = call.header('x-amz-metadata-directive') === 'REPLACE';
  const tags = call.header('x-amz-tagging-directive') === 'REPLACE' ? tagsOf(call, context) : source.tags;
  if (Object.keys(tags).length > 0) requireTaggable(context, call.bucket);
  const { contentType, headers, metadata } = isNew ? draftOf(call) : source;
  const blob = await context.store.blobs.receive(context.store.blobs.read(source.blob));
  const object = context.store.commit(
    { bucket: call.bucket, key: call.key, contentType, headers, metadata, tags, checksums: blob.checksums },
    blob,
  );
  context.created(object);
  answerXml(
    call.response,
    'CopyObjectResult',
    { LastModified: object.at, ETag: object.etag },
    {
      headers: {
        ...versionHeader(object.versionId),
        ...(source.versionId === 'null' ? {} : { 'x-amz-copy-source-version-id': source.versionId }),
      },
    },
  );
};

/** What the headers of a PUT say about the object. */
function draftOf(call: S3Call): Omit<ObjectDraft, 'tags' | 'checksums'> {
  const { headers } = call.request;
  const given = (name: string) => String(headers[name] ?? '');
  const encoding = given('content-encoding')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'aws-chunked')
    .join(',');
  const kept = keptHeaders.filter((name) => headers[name] !== undefined).map((name) => [name, given(name)]);
  const names = [...Object.keys(headers), ...call.query.keys()].filter((name) =>
    name.startsWith('x-amz-meta-'),
  );
  return {
    bucket: call.bucket,
    key: call.key,
    contentType: headers['content-type'] ?? 'application/octet-stream',
    headers: { ...Object.fromEntries(kept), ...(encoding ? { 'content-encoding': encoding } : {}) },
    metadata: Object.fromEntries(names.map((name) => [name.slice(11), call.header(name) ?? ''])),
  };
}

function tagsOf(call: S3Call, context: S3Context): ObjectVersion['tags'] {
  const header = call.header('x-amz-tagging');
  if (header === undefined) return {};
  requireTaggable(context, call.bucket);
  return tagsOfHeader(header);
}

function copySource(header: string): [string, string, string?] {
  const source = /^\/?([^/]+)\/([^?]+)(?:\?versionId=(.+))?$/.exec(header);
  if (!source) throw new S3Error('InvalidArgument', 'Copy Source must mention the source bucket and key.');
  const [, bucket = '', key = '', versionId] = source;
  const names: [string, string] = [bucket, decodeURIComponent(key)];
  return versionId === undefined ? names : [...names, versionId];
}

/** The object's checksums as headers. */
export const checksumHeaders = ({ checksums }: ObjectVersion): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(checksums).map(([name, value]) => [`x-amz-checksum-${name}`, value])),
  'x-amz-checksum-type': 'FULL_OBJECT',
});

const notImplemented = (what: string) => new S3Error('NotImplemented', `The local S3 does not know ${what}.`);
