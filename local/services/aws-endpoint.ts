import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { bodyOf, TooLargeError } from '../body.ts';
import { sha256Hex } from './canonical-request.ts';
import { answerJson, type JsonApi } from './json-api.ts';
import { type Credentials, serviceOf, verifySignature } from './sigv4.ts';

/** A service's request handler that reads the body and checks the signature by itself. */
export type OwnHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** The services behind one address, by their names in SigV4's credential scope. */
export interface AwsEndpointOptions {
  readonly json: Readonly<Record<string, JsonApi>>;
  readonly own: Readonly<Record<string, OwnHandler>>;
  readonly credentials: Credentials;
  readonly region: string;
  readonly now: () => Date;
  /** Told of a fault of a service itself. */
  readonly onFailure: (error: unknown) => void;
}

const bodyBytesAtMost = 16 * 1024 * 1024;

/** Sends each signed call to the service it is signed for, and refuses the others as AWS does. */
export function awsEndpoint({
  json,
  own,
  credentials,
  region,
  now,
  onFailure,
}: AwsEndpointOptions): RequestListener {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url = '/', headers } = request;
    // SDK clients take the time from it where theirs is not the service's.
    response.setHeader('date', now().toUTCString());
    const service = serviceOf({ method, url, headers });
    if (service === null) return refuse(response, 403, 'MissingAuthenticationTokenException');
    const ownHandler = own[service];
    if (ownHandler) return ownHandler(request, response);
    const api = json[service];
    if (!api) return refuse(response, 501, 'UnknownOperationException');
    const body = await bodyOf(request, bodyBytesAtMost);
    const check = { credentials, region, service, payloadHash: sha256Hex(body), now: now() };
    const result = verifySignature({ method, url, headers }, check);
    if (!result.valid) return refuse(response, 403, 'InvalidSignatureException');
    return answerJson(api, request, body, response);
  };
  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof TooLargeError) return refuse(response, 413, 'RequestEntityTooLargeException');
      onFailure(error);
      if (response.headersSent) return;
      refuse(response, 500, 'InternalFailure');
    });
  };
}

function refuse(response: ServerResponse, status: number, code: string): void {
  const body = JSON.stringify({ __type: code, message: 'The local stand-in refused the call.' });
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
}
