import type { IncomingMessage } from 'node:http';

/** A body larger than the reader allows. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** The whole body of a request; throws `TooLargeError` past `bytesAtMost`, without keeping more than that. */
export async function bodyOf(request: IncomingMessage, bytesAtMost: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bytesAtMost) throw new TooLargeError('The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
