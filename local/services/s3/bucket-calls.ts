import { answer, answerXml } from './answers.ts';
import type { Operation } from './call.ts';
import { S3Error } from './errors.ts';
import { requireBucket } from './find-object.ts';

/** `CreateBucket`: without versions, CORS or gate, which only the template gives. */
export const createBucket: Operation = (call, { store }) => {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(call.bucket)) {
    throw new S3Error('InvalidBucketName', 'The specified bucket is not valid.');
  }
  if (store.index.has(call.bucket)) {
    throw new S3Error(
      'BucketAlreadyOwnedByYou',
      'Your previous request to create the named bucket succeeded.',
    );
  }
  store.createBucket(call.bucket);
  answer(call.response, 200, { location: `/${call.bucket}` });
};

/** `HeadBucket`. */
export const headBucket: Operation = (call, context) => {
  requireBucket(context, call.bucket);
  answer(call.response, 200, { 'x-amz-bucket-region': context.region });
};

/** `ListBuckets`. */
export const listBuckets: Operation = (call, { store }) => {
  const Bucket = store.index.buckets().map((Name) => ({ Name }));
  answerXml(call.response, 'ListAllMyBucketsResult', { Buckets: { Bucket } });
};

/** `GetBucketVersioning`. */
export const getBucketVersioning: Operation = (call, context) => {
  requireBucket(context, call.bucket);
  const { versioned } = context.optionsOf(call.bucket);
  answerXml(call.response, 'VersioningConfiguration', versioned ? { Status: 'Enabled' } : {});
};
