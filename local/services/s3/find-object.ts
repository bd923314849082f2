import type { S3Call, S3Context } from './call.ts';
import { versionIdOf } from './call.ts';
import { accessDenied, S3Error } from './errors.ts';
import { isObject, type ObjectVersion } from './versions.ts';

/** The tag that GuardDuty puts on an object it has scanned, and the one value that opens the gate. */
export const verdictTag = 'GuardDutyMalwareScanStatus';
const cleanVerdict = 'NO_THREATS_FOUND';

/**
 * The object that a call reads. Behind a tag gate everything but an object with a clean verdict is denied: the policy
 * compares a tag, so what does not exist is as shut as what was not scanned.
 */
export function readableObject(call: S3Call, context: S3Context): ObjectVersion {
  return openObject(context, call.bucket, call.key, versionIdOf(call));
}

/** The same for any bucket, key and version: the source of a copy is read too. */
export function openObject(
  context: S3Context,
  bucket: string,
  key: string,
  versionId?: string,
): ObjectVersion {
  requireBucket(context, bucket);
  const version = context.store.index.find(bucket, key, versionId);
  const tags = isObject(version) ? version.tags : {};
  if (context.optionsOf(bucket).tagGate && tags[verdictTag] !== cleanVerdict) throw accessDenied();
  if (isObject(version)) return version;
  if (version) {
    const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId };
    if (versionId !== undefined) {
      throw new S3Error(
        'MethodNotAllowed',
        'The specified method is not allowed against this resource.',
        headers,
      );
    }
    throw new S3Error('NoSuchKey', 'The specified key does not exist.', headers);
  }
  if (versionId !== undefined) throw new S3Error('NoSuchVersion', 'The specified version does not exist.');
  throw new S3Error('NoSuchKey', 'The specified key does not exist.');
}

/** Behind a tag gate only the scanner may tag, and the scanner does not come over HTTP here. */
export function requireTaggable({ optionsOf }: S3Context, bucket: string): void {
  if (optionsOf(bucket).tagGate) throw accessDenied();
}

/** Throws `NoSuchBucket`. */
export function requireBucket({ store }: S3Context, bucket: string): void {
  if (!store.index.has(bucket)) throw new S3Error('NoSuchBucket', 'The specified bucket does not exist');
}

/** The header that names a version, where the bucket keeps versions. */
export const versionHeader = (versionId: string): { 'x-amz-version-id'?: string } =>
  versionId === 'null' ? {} : { 'x-amz-version-id': versionId };
