import type { IncomingMessage, ServerResponse } from 'node:http';
import { TooLargeError } from '../../body.ts';
import { ApiError } from '../json-api.ts';
import { tooMany } from './jobs/jobs.ts';
import type { CallFault } from './textract-faults.ts';

/** The operation that a request asks for: the last part of `X-Amz-Target`. */
export const operationOf = ({ headers }: IncomingMessage): string =>
  String(headers['x-amz-target'] ?? '')
    .split('.')
    .at(-1) ?? '';

/** The error that a fault means for the call; null where there is none. */
export function errorOf(fault: CallFault | null): ApiError | null {
  switch (fault) {
    case 'throttle':
      return new ApiError('ThrottlingException', 'Rate exceeded');
    case 'throughput':
      return new ApiError('ProvisionedThroughputExceededException', 'Provisioned rate exceeded');
    case 'limit':
      return tooMany();
    case 'unavailable':
      return new ApiError('InternalServerError', 'Amazon Textract experienced a service issue.');
    case null:
      return null;
  }
}

/** Answers an error in the shape of AWS's JSON protocol. */
export function errorAnswer(response: ServerResponse, error: unknown): void {
  if (response.headersSent || !response.writable) return;
  const known = error instanceof ApiError ? error : null;
  const code =
    known?.code ?? (error instanceof TooLargeError ? 'DocumentTooLargeException' : 'InternalServerError');
  const message = known?.message ?? 'The local Textract refused the call.';
  const text = JSON.stringify({ __type: code, message });
  response
    .writeHead(code === 'InternalServerError' ? 500 : 400, {
      'content-type': 'application/x-amz-json-1.1',
      'content-length': Buffer.byteLength(text),
    })
    .end(text);
}
