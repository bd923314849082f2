import { answer, answerXml } from './answers.ts';
import type { Operation } from './call.ts';
import { S3Error } from './errors.ts';
import { requireBucket, requireTaggable, versionHeader } from './find-object.ts';
import { readForm } from './form-data.ts';
import { tagsOfXml } from './object-tags.ts';
import { checkPolicy } from './post-policy.ts';
import { bytesOf } from './request-body.ts';
import type { ObjectVersion } from './versions.ts';

/** A browser's upload: a form with a signed policy, which is checked whole before the file is read. */
export const postObject: Operation = async (call, context) => {
  requireBucket(context, call.bucket);
  const { store, credentials, region, now } = context;
  const form = await readForm(bytesOf(call.request), call.request.headers['content-type'] ?? '');
  const fields = new Map(form.fields);
  const key = (fields.get('key') ?? '').replaceAll(/\$\{filename\}/g, () => form.fileName);
  if (key === '') throw new S3Error('InvalidArgument', "Bucket POST must contain a field named 'key'.");
  if (Buffer.byteLength(key) > 1024) throw new S3Error('KeyTooLongError', 'Your key is too long');
  fields.set('key', key);
  const range = checkPolicy({ bucket: call.bucket, fields, credentials, region, now: now() });
  const tagging = fields.get('tagging');
  if (tagging !== undefined) requireTaggable(context, call.bucket);
  const tags = tagging === undefined ? {} : tagsOfXml(tagging);
  const blob = await store.blobs.receive(form.file, { most: range.most });
  if (blob.size < range.least) {
    store.blobs.discard(blob.id);
    throw new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  }
  const metadata = [...fields].filter(([name]) => name.startsWith('x-amz-meta-'));
  const kept = ['cache-control', 'content-disposition', 'content-encoding', 'expires'];
  const object = store.commit(
    {
      bucket: call.bucket,
      key,
      contentType: fields.get('content-type') ?? 'binary/octet-stream',
      headers: Object.fromEntries([...fields].filter(([name]) => kept.includes(name))),
      metadata: Object.fromEntries(metadata.map(([name, value]) => [name.slice(11), value])),
      tags,
      checksums: blob.checksums,
    },
    blob,
  );
  context.created(object);
  answerPost(call, object, fields);
};

function answerPost(
  { request, response }: Parameters<Operation>[0],
  { bucket, key, etag, versionId }: ObjectVersion,
  fields: ReadonlyMap<string, string>,
): void {
  const location = `http://${request.headers.host}/${bucket}/${encodeURIComponent(key)}`;
  const headers = { etag, location, ...versionHeader(versionId) };
  const status = fields.get('success_action_status');
  const redirect = fields.get('success_action_redirect');
  if (redirect !== undefined && URL.canParse(redirect)) {
    const target = new URL(redirect);
    for (const [name, value] of Object.entries({ bucket, key, etag })) target.searchParams.set(name, value);
    answer(response, 303, { ...headers, location: target.href });
  } else if (status === '201') {
    const content = { Location: location, Bucket: bucket, Key: key, ETag: etag };
    answerXml(response, 'PostResponse', content, { status: 201, headers });
  } else {
    answer(response, status === '200' ? 200 : 204, headers);
  }
}
