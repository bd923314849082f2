import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { decodeChunked } from './aws-chunked.ts';
import type { Blobs, IncomingBlob } from './blobs.ts';
import { TruncatedBodyError } from './byte-reader.ts';
import type { S3Call } from './call.ts';
import { type ChecksumName, checksumNames } from './checksums.ts';
import { S3Error } from './errors.ts';

/** A request's bytes. Leaving off in the middle does not close the connection, so that an error can be answered. */
export async function* bytesOf(request: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    for await (const bytes of request.iterator({ destroyOnReturn: false })) yield bytes as Buffer;
  } catch (error) {
    // The client went away: whatever reads the body must know that it is not whole.
    throw new TruncatedBodyError('The connection was closed in the middle of the body.', { cause: error });
  }
}

/** Takes a call's body in and checks all that its headers and trailers say of it. Nothing is left if that fails. */
export async function receiveBody(call: S3Call, blobs: Blobs): Promise<IncomingBlob> {
  const length = call.header('x-amz-decoded-content-length') ?? call.request.headers['content-length'];
  if (length === undefined) throw new S3Error('MissingContentLength', 'You must provide the Content-Length.');
  const { bytes, trailers } = payloadOf(call);
  const said = (name: string) => call.header(name) ?? trailers.get(name);
  const announced = (call.header('x-amz-trailer') ?? '').toLowerCase();
  const wanted = checksumNames.filter((name) => {
    const header = `x-amz-checksum-${name}`;
    return call.header(header) !== undefined || announced.includes(header);
  });
  refuseUnknownChecksum(call, announced);
  const blob = await blobs.receive(bytes, { checksums: wanted });
  const fault = faultOf(blob, Number(length), said, wanted);
  if (fault) {
    blobs.discard(blob.id);
    throw fault;
  }
  return blob;
}

function payloadOf(call: S3Call): { bytes: AsyncIterable<Buffer>; trailers: ReadonlyMap<string, string> } {
  const kind = call.header('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD';
  const source = bytesOf(call.request);
  if (kind === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') return decodeChunked(source);
  if (kind.startsWith('STREAMING-'))
    throw new S3Error('NotImplemented', `The local S3 does not know ${kind}.`);
  return { bytes: source, trailers: new Map() };
}

/** CRC-64/NVME is the one algorithm of S3's that is not here: better said than passed unchecked. */
function refuseUnknownChecksum(call: S3Call, announced: string): void {
  const name = 'x-amz-checksum-crc64nvme';
  if (call.header(name) === undefined && !announced.includes(name)) return;
  throw new S3Error('NotImplemented', 'The local S3 does not know CRC64NVME.');
}

function faultOf(
  blob: IncomingBlob,
  length: number,
  said: (name: string) => string | undefined,
  wanted: readonly ChecksumName[],
): S3Error | null {
  if (blob.size !== length) {
    return new S3Error('IncompleteBody', 'The body is not as long as its Content-Length says.');
  }
  const hash = said('x-amz-content-sha256') ?? '';
  if (/^[0-9a-f]{64}$/.test(hash) && hash !== blob.sha256) {
    return new S3Error('XAmzContentSHA256Mismatch', 'The x-amz-content-sha256 you specified did not match.');
  }
  const md5 = said('content-md5');
  const wrong = wanted.find((name) => said(`x-amz-checksum-${name}`) !== blob.checksums[name]);
  if (wrong) return new S3Error('BadDigest', `The ${wrong.toUpperCase()} you specified did not match.`);
  if (md5 === undefined || md5 === Buffer.from(blob.md5, 'hex').toString('base64')) return null;
  return new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
}

/** The most that a request's XML may be, in bytes: a thousand keys of a DeleteObjects fit. */
const mostXml = 2 * 1024 * 1024;

/** Reads a small body as text, checked against the digest in its signature. */
export async function readText(call: S3Call): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const bytes of payloadOf(call).bytes) {
    size += bytes.length;
    if (size > mostXml) throw new S3Error('MalformedXML', 'The XML you provided is too long.');
    pieces.push(bytes);
  }
  const body = Buffer.concat(pieces);
  const hash = call.header('x-amz-content-sha256') ?? '';
  if (/^[0-9a-f]{64}$/.test(hash) && hash !== createHash('sha256').update(body).digest('hex')) {
    throw new S3Error('XAmzContentSHA256Mismatch', 'The x-amz-content-sha256 you specified did not match.');
  }
  return body.toString('utf8');
}
