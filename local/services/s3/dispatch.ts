import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, answerError, asS3Error, setHeaders } from './answers.ts';
import { authorise } from './authorise.ts';
import { createBucket, getBucketVersioning, headBucket, listBuckets } from './bucket-calls.ts';
import { TruncatedBodyError } from './byte-reader.ts';
import { callOf, type Operation, type S3Call, type S3Context } from './call.ts';
import { corsHeaders } from './cors.ts';
import { deleteObject, deleteObjects } from './delete-object.ts';
import { accessDenied, S3Error } from './errors.ts';
import { getObject } from './get-object.ts';
import { listObjects } from './list-objects.ts';
import { listVersions } from './list-versions.ts';
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from './object-tags.ts';
import { postObject } from './post-object.ts';
import { copyObject, putObject } from './put-object.ts';

/** What S3 can do here, by method, target and subresource. Whatever is not in it answers `NotImplemented`. */
const operations: Readonly<Record<string, Operation>> = {
  'GET service': listBuckets,
  'PUT bucket': createBucket,
  'HEAD bucket': headBucket,
  'GET bucket': listObjects,
  'GET bucket?versions': listVersions,
  'GET bucket?versioning': getBucketVersioning,
  'POST bucket?delete': deleteObjects,
  'PUT object': (call, context) =>
    call.header('x-amz-copy-source') === undefined ? putObject(call, context) : copyObject(call, context),
  'GET object': getObject,
  'HEAD object': getObject,
  'DELETE object': deleteObject,
  'GET object?tagging': getObjectTagging,
  'PUT object?tagging': putObjectTagging,
  'DELETE object?tagging': deleteObjectTagging,
};

/** Answers one request, whatever it is; never throws, and tells `failed` of what is no error of S3's. */
export async function dispatch(
  request: IncomingMessage,
  response: ServerResponse,
  context: S3Context,
  failed: (error: unknown) => void,
): Promise<void> {
  try {
    await serve(callOf(request, response), context);
  } catch (error) {
    if (error instanceof TruncatedBodyError) {
      answerError({ request, response }, new S3Error('IncompleteBody', 'The body ended too early.'));
      return;
    }
    if (!(error instanceof S3Error) && !isGone(error)) failed(error);
    answerError({ request, response }, asS3Error(error));
  }
}

async function serve(call: S3Call, context: S3Context): Promise<void> {
  const { request, response, method, bucket, key } = call;
  const rules = context.optionsOf(bucket).cors ?? [];
  if (method === 'OPTIONS') {
    const allowed = corsHeaders(
      rules,
      request.headers,
      request.headers['access-control-request-method'] ?? '',
    );
    if (!allowed) throw new S3Error('AccessDenied', 'CORSResponse: This CORS request is not allowed.');
    answer(response, 200, allowed);
    return;
  }
  setHeaders(response, corsHeaders(rules, request.headers, method) ?? {});
  const isForm = /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
  if (method === 'POST' && key === '' && isForm) {
    await postObject(call, context);
    return;
  }
  authorise(call, context);
  const target = bucket === '' ? 'service' : key === '' ? 'bucket' : 'object';
  const operation = operations[`${method} ${target}${subresourceOf(call)}`];
  if (!operation)
    throw new S3Error('NotImplemented', `The local S3 does not know this: ${method} ${target}.`);
  if (bucket === '' && target !== 'service') throw accessDenied();
  await operation(call, context);
}

const parameters =
  /^(x-.*|response-.*|list-type|prefix|delimiter|max-keys|max-buckets|marker|continuation-token|start-after|fetch-owner|encoding-type|key-marker|version-id-marker|versionId)$/i;

function subresourceOf({ query }: S3Call): string {
  const names = [...query.keys()].filter((name) => !parameters.test(name));
  return names.map((name) => `?${name}`).join('');
}

/** The client closed the connection while an answer was being sent. */
const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(String(error.code));
