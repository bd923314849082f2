import { pipeline } from 'node:stream/promises';
import { type AnswerHeaders, answer, setHeaders } from './answers.ts';
import type { Operation, S3Call } from './call.ts';
import { S3Error } from './errors.ts';
import { readableObject, versionHeader } from './find-object.ts';
import { checksumHeaders } from './put-object.ts';
import type { ObjectVersion } from './versions.ts';

/** Headers that the query of a signed GET may replace, as `response-NAME`. */
const overridable = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];

/** `GetObject` and `HeadObject`. */
export const getObject: Operation = async (call, context) => {
  const object = readableObject(call, context);
  const { response } = call;
  if (call.header('if-match') !== undefined && !names(call.header('if-match'), object.etag)) {
    throw new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  }
  if (names(call.header('if-none-match'), object.etag)) {
    answer(response, 304, { etag: object.etag, ...versionHeader(object.versionId) });
    return;
  }
  const range = rangeOf(call.header('range'), object.size);
  setHeaders(response, headersOf(call, object, range !== null));
  if (range) response.setHeader('content-range', `bytes ${range.start}-${range.end}/${object.size}`);
  response.setHeader('content-length', range ? range.end - range.start + 1 : object.size);
  response.writeHead(range ? 206 : 200);
  if (call.method === 'HEAD' || object.size === 0) {
    response.end();
    return;
  }
  await pipeline(context.store.blobs.read(object.blob, range ?? undefined), response);
};

const names = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header === '*' || header.split(',').some((one) => one.trim() === etag));

function headersOf(call: S3Call, object: ObjectVersion, isPart: boolean): AnswerHeaders {
  const metadata = Object.entries(object.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]);
  const count = Object.keys(object.tags).length;
  const overrides = overridable.flatMap((name) => {
    const value = call.query.get(`response-${name}`);
    return value === undefined ? [] : [[name, value.replace(/[\r\n]/g, ' ')]];
  });
  return {
    'accept-ranges': 'bytes',
    'content-type': object.contentType,
    etag: object.etag,
    'last-modified': new Date(object.at).toUTCString(),
    'x-amz-tagging-count': count > 0 ? count : undefined,
    ...versionHeader(object.versionId),
    ...object.headers,
    ...Object.fromEntries(metadata),
    ...(call.header('x-amz-checksum-mode') === 'ENABLED' && !isPart ? checksumHeaders(object) : {}),
    ...Object.fromEntries(overrides),
  };
}

/** One range of bytes, both ends in it; null for the whole, as for a header of another form (RFC 9110, 14.2). */
export function rangeOf(header: string | undefined, size: number): { start: number; end: number } | null {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!parts || (parts[1] === '' && parts[2] === '')) return null;
  const last = size - 1;
  const range =
    parts[1] === ''
      ? { start: Math.max(0, size - Number(parts[2])), end: last }
      : { start: Number(parts[1]), end: parts[2] === '' ? last : Math.min(Number(parts[2]), last) };
  if (parts[1] !== '' && parts[2] !== '' && Number(parts[2]) < range.start) return null;
  if (range.start <= last) return range;
  throw new S3Error('InvalidRange', 'The requested range is not satisfiable', {
    'content-range': `bytes */${size}`,
  });
}
