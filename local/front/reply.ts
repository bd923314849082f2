import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Sends a whole answer; with an ETag, a poll that has the newest gets 304 and no body. */
export function reply(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string | readonly string[]>>,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const all: Record<string, string | string[]> = {
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  };
  for (const [name, value] of Object.entries(headers))
    all[name] = typeof value === 'string' ? value : [...value];
  if (status === 200 && request.method === 'GET' && all.etag === undefined) {
    all.etag = `"${createHash('sha1').update(bytes).digest('base64url')}"`;
  }
  if (all.etag !== undefined && request.headers['if-none-match'] === all.etag && status === 200) {
    response.writeHead(304, all).end();
    return;
  }
  response.writeHead(status, { ...all, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Sends JSON. */
export const replyJson = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: unknown,
): void =>
  reply(request, response, status, JSON.stringify(body), {
    'content-type': 'application/json; charset=utf-8',
  });

/** Sends JSON under an ETag that is known before the content is; a caller that has it gets 304. */
export function replyUnlessSame(
  request: IncomingMessage,
  response: ServerResponse,
  etag: string,
  body: () => unknown,
): void {
  const headers = { etag, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' };
  if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else reply(request, response, 200, JSON.stringify(body()), headers);
}
