import { answer, answerXml } from './answers.ts';
import { type Operation, versionIdOf } from './call.ts';
import { S3Error } from './errors.ts';
import { requireBucket } from './find-object.ts';
import { readText } from './request-body.ts';
import { isObject, type Version } from './versions.ts';
import { childText, readXml } from './xml.ts';

/** `DeleteObject`: a marker on top, or with a version id that version for good. What is not there is a success too. */
export const deleteObject: Operation = (call, context) => {
  requireBucket(context, call.bucket);
  const changed = context.store.remove(call.bucket, call.key, versionIdOf(call));
  answer(call.response, 204, {
    'x-amz-delete-marker': changed && !isObject(changed) ? 'true' : undefined,
    'x-amz-version-id': changed && changed.versionId !== 'null' ? changed.versionId : undefined,
  });
};

/** `DeleteObjects`: up to a thousand, each as alone. */
export const deleteObjects: Operation = async (call, context) => {
  requireBucket(context, call.bucket);
  const root = readXml(await readText(call));
  const objects = root.children.filter(({ name }) => name === 'Object');
  if (root.name !== 'Delete' || objects.length === 0 || objects.length > 1000) {
    throw new S3Error('MalformedXML', 'The XML you provided was not well-formed or did not validate.');
  }
  const isQuiet = childText(root, 'Quiet') === 'true';
  const Deleted = objects.map((object) => {
    const key = childText(object, 'Key') ?? '';
    const versionId = childText(object, 'VersionId');
    return deletedOf(key, versionId, context.store.remove(call.bucket, key, versionId));
  });
  answerXml(call.response, 'DeleteResult', isQuiet ? {} : { Deleted });
};

function deletedOf(Key: string, versionId: string | undefined, changed: Version | undefined) {
  const isMarker = changed !== undefined && !isObject(changed);
  return {
    Key,
    VersionId: versionId,
    DeleteMarker: isMarker ? true : undefined,
    DeleteMarkerVersionId: isMarker ? changed.versionId : undefined,
  };
}
