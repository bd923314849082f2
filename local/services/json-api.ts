import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Fields, fieldsOf } from '../template/fields.ts';
import type { Json } from '../template/lookup.ts';

/** An error of an AWS service, with the name its SDK client looks for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Operations of a service by name. Each takes the parsed request and gives the answer, at once or later. */
export type JsonApi = Readonly<
  Record<string, (request: Fields, caller: AbortSignal) => Json | Promise<Json>>
>;

/** Answers one call of AWS's JSON protocol: the operation is the last part of `X-Amz-Target`. */
export async function answerJson(
  api: JsonApi,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const type = request.headers['content-type'] ?? 'application/x-amz-json-1.0';
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const send = (status: number, answer: Json) => {
    if (!response.writable) return;
    const text = JSON.stringify(answer);
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text);
  };
  try {
    const name =
      String(request.headers['x-amz-target'] ?? '')
        .split('.')
        .at(-1) ?? '';
    const operation = api[name];
    if (!operation)
      throw new ApiError('UnknownOperationException', `The local stand-in does not know ${name}.`);
    const text = body.toString('utf8');
    send(200, await operation(fieldsOf(text === '' ? {} : (JSON.parse(text) as Json)), gone.signal));
  } catch (error) {
    if (error instanceof ApiError) return send(400, { __type: error.code, message: error.message });
    if (error instanceof SyntaxError)
      return send(400, { __type: 'SerializationException', message: 'Not JSON.' });
    send(500, { __type: 'InternalFailure', message: 'The local stand-in failed.' });
    throw error;
  }
}
