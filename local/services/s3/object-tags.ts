import { answer, answerXml } from './answers.ts';
import { type Operation, versionIdOf } from './call.ts';
import { S3Error } from './errors.ts';
import { openObject, readableObject, requireTaggable, versionHeader } from './find-object.ts';
import { readText } from './request-body.ts';
import type { ObjectVersion } from './versions.ts';
import { childText, readXml } from './xml.ts';

type Tags = ObjectVersion['tags'];

/** `GetObjectTagging`. */
export const getObjectTagging: Operation = (call, context) => {
  const { tags, versionId } = readableObject(call, context);
  const Tag = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  answerXml(call.response, 'Tagging', { TagSet: { Tag } }, { headers: versionHeader(versionId) });
};

/** `PutObjectTagging`: replaces the whole set. */
export const putObjectTagging: Operation = async (call, context) => {
  const tags = tagsOfXml(await readText(call));
  requireTaggable(context, call.bucket);
  const object = openObject(context, call.bucket, call.key, versionIdOf(call));
  context.store.setTags(object, tags);
  answer(call.response, 200, versionHeader(object.versionId));
};

/** `DeleteObjectTagging`. */
export const deleteObjectTagging: Operation = (call, context) => {
  requireTaggable(context, call.bucket);
  const object = openObject(context, call.bucket, call.key, versionIdOf(call));
  context.store.setTags(object, {});
  answer(call.response, 204, versionHeader(object.versionId));
};

/** Tags as a `Tagging` document gives them. */
export function tagsOfXml(text: string): Tags {
  const set = readXml(text).children.find(({ name }) => name === 'TagSet');
  if (!set) throw new S3Error('MalformedXML', 'The XML holds no TagSet.');
  return checked(set.children.map((tag) => [childText(tag, 'Key') ?? '', childText(tag, 'Value') ?? '']));
}

/** Tags as the `x-amz-tagging` header gives them: in the form of a query. */
export const tagsOfHeader = (header: string): Tags => checked([...new URLSearchParams(header)]);

/** S3's limits: ten tags, keys of 1 to 128 characters once each, values up to 256. */
function checked(pairs: readonly (readonly [string, string])[]): Tags {
  const tags = Object.fromEntries(pairs);
  const fits = pairs.every(([key, value]) => key.length >= 1 && key.length <= 128 && value.length <= 256);
  if (fits && pairs.length <= 10 && Object.keys(tags).length === pairs.length) return tags;
  throw new S3Error('InvalidTag', 'The tags are too many, too long, or a key is there twice.');
}
