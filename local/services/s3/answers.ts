import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { S3Call } from './call.ts';
import { S3Error } from './errors.ts';
import { type XmlFields, xmlDocument } from './xml.ts';

/** Headers of an answer; what is undefined is left out. */
export type AnswerHeaders = Readonly<Record<string, string | number | undefined>>;

/** Sends an answer whose body, if any, is a text. */
export function answer(
  response: ServerResponse,
  status: number,
  headers: AnswerHeaders = {},
  body = '',
): void {
  setHeaders(response, headers);
  if (status !== 204 && status !== 304) response.setHeader('content-length', Buffer.byteLength(body));
  response.writeHead(status).end(body);
}

/** Sends an XML document. */
export function answerXml(
  response: ServerResponse,
  root: string,
  content: XmlFields,
  { status = 200, headers = {} }: { readonly status?: number; readonly headers?: AnswerHeaders } = {},
): void {
  answer(response, status, { ...headers, 'content-type': 'application/xml' }, xmlDocument(root, content));
}

/** Sets headers, and the id that S3 gives each answer. */
export function setHeaders(response: ServerResponse, headers: AnswerHeaders): void {
  if (!response.hasHeader('x-amz-request-id')) {
    response.setHeader('x-amz-request-id', randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase());
  }
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
}

/** How much of a body that was refused is still read, so that the client gets to read the answer. */
const politeBytes = 64 * 1024 * 1024;

/** Sends an error as S3 does: XML, or nothing but the status where HEAD was asked. */
export function answerError(call: Pick<S3Call, 'request' | 'response'>, error: S3Error): void {
  const { request, response } = call;
  if (response.headersSent || !response.writable) {
    response.destroy();
    return;
  }
  const { code, message } = error;
  setHeaders(response, { ...error.headers, 'content-type': 'application/xml' });
  const requestId = String(response.getHeader('x-amz-request-id'));
  const body = xmlDocument('Error', { Code: code, Message: message, RequestId: requestId }, false);
  answer(response, error.status, {}, request.method === 'HEAD' ? '' : body);
  if (request.complete) return;
  let read = 0;
  request.on('data', (bytes: Buffer) => {
    read += bytes.length;
    if (read > politeBytes) request.destroy();
  });
}

/** Any failure as an error of S3's. */
export const asS3Error = (error: unknown): S3Error =>
  error instanceof S3Error
    ? error
    : new S3Error('InternalError', 'We encountered an internal error. Please try again.');
