import { ByteReader } from './byte-reader.ts';
import { S3Error } from './errors.ts';

/** A body in `aws-chunked` encoding: `bytes` is to be read to its end, after which `trailers` is filled. */
export interface ChunkedBody {
  readonly bytes: AsyncIterable<Buffer>;
  /** By lower-case name; the checksum of a streamed body comes here. */
  readonly trailers: Map<string, string>;
}

/** Undoes `aws-chunked`: sizes in hex before each chunk, an empty chunk, then trailing headers. */
export function decodeChunked(source: AsyncIterable<Buffer>): ChunkedBody {
  const trailers = new Map<string, string>();
  return { bytes: chunks(new ByteReader(source), trailers), trailers };
}

async function* chunks(reader: ByteReader, trailers: Map<string, string>): AsyncGenerator<Buffer> {
  for (;;) {
    const size = (await reader.line(1024))?.split(';')[0] ?? '';
    if (!/^[0-9a-f]{1,8}$/i.test(size)) throw malformed();
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    yield* reader.exactly(length);
    if ((await reader.line(2)) !== '') throw malformed();
  }
  for (let line = await reader.line(8192); line !== ''; line = await reader.line(8192)) {
    const colon = line?.indexOf(':') ?? -1;
    if (!line || colon < 1) throw malformed();
    trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  await reader.drain();
}

const malformed = () => new S3Error('IncompleteBody', 'The aws-chunked body is not well-formed.');
