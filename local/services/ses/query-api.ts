import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeXml } from '../xml-text.ts';

/** The parameters of a call of AWS's query protocol. */
export interface QueryCall {
  get(name: string): string | undefined;
  /** The members of a list, in order: `NAME.member.1` and so on. */
  list(name: string): string[];
}

/** An answer of SES's that is an error. */
export class SesError extends Error {
  override readonly name = 'SesError';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** A mail of 10 MB is half as long again in base64 and percent-encoding at most; nothing longer is read, in bytes. */
const mostBody = 48 * 1024 * 1024;

/** Reads a request's body. Throws `SesError` where it is beyond anything that SES takes. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    const bytes = piece as Buffer;
    size += bytes.length;
    if (size > mostBody) {
      request.resume();
      throw new SesError('RequestEntityTooLarge', 'The request is too large.', 413);
    }
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}

/** Takes a form-encoded body apart. */
export function queryCall(body: Buffer): QueryCall {
  const values = new URLSearchParams(body.toString('latin1'));
  const get = (name: string) => values.get(name) ?? undefined;
  const list = (name: string) => {
    const members: string[] = [];
    for (let at = 1; ; at += 1) {
      const member = get(`${name}.member.${at}`);
      if (member === undefined) return members;
      members.push(member);
    }
  };
  return { get, list };
}

const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** Answers `ACTIONResponse` with one result element in it. */
export function answerResult(
  response: ServerResponse,
  action: string,
  result: Readonly<Record<string, string>>,
  requestId: string,
): void {
  const fields = Object.entries(result).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`);
  send(
    response,
    200,
    `<${action}Response xmlns="${namespace}"><${action}Result>${fields.join('')}</${action}Result>` +
      `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${action}Response>`,
  );
}

/** Answers an error. */
export function answerFault(response: ServerResponse, error: SesError, requestId: string): void {
  const type = error.status < 500 ? 'Sender' : 'Receiver';
  send(
    response,
    error.status,
    `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${error.code}</Code>` +
      `<Message>${escapeXml(error.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
  );
}

function send(response: ServerResponse, status: number, body: string): void {
  if (!response.writable || response.headersSent) return;
  response
    .writeHead(status, { 'content-type': 'text/xml', 'content-length': Buffer.byteLength(body) })
    .end(body);
}
