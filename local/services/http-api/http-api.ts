import type { Json } from '../../template/lookup.ts';
import type { SitePlan } from '../../template/plan/site.ts';
import { sha256Hex } from '../canonical-request.ts';
import type { FunctionPool } from '../lambda/pool.ts';
import { type Credentials, verifySignature } from '../sigv4.ts';
import { matchRoute } from './match-route.ts';
import { type ApiAnswer, type ApiRequest, answerOf, gatewayAnswer, payloadOf } from './payload.ts';

/** Lambda's limit for an invocation's payload and for its answer, in bytes. */
const payloadBytesAtMost = 6_291_456;

/** What the HTTP API needs besides its routes. */
export interface HttpApiOptions {
  readonly site: SitePlan;
  readonly functionByName: (name: string) => FunctionPool | undefined;
  readonly credentials: Credentials;
  readonly region: string;
  readonly now: () => Date;
}

/** Answers a request as API Gateway's HTTP API would; it never throws. */
export type HttpApi = (request: ApiRequest) => Promise<ApiAnswer>;

/** The HTTP API of the templates: buffered answers, 6 MB, 30 seconds, IAM routes by SigV4 with the local keys. */
export function createHttpApi({ site, functionByName, credentials, region, now }: HttpApiOptions): HttpApi {
  const isSigned = ({ method, url, headers, body }: ApiRequest): boolean =>
    verifySignature(
      { method, url, headers },
      { credentials, region, service: 'execute-api', payloadHash: sha256Hex(body), now: now() },
    ).valid;
  return async (request) => {
    const match = matchRoute(site.routes, request.method, request.url.split('?')[0] ?? '/');
    const pool = match && functionByName(match.route.functionName);
    if (!match || !pool) return gatewayAnswer(404, 'Not Found');
    if (match.route.auth === 'AWS_IAM' && !isSigned(request)) return gatewayAnswer(403, 'Forbidden');
    if (match.route.auth !== 'AWS_IAM' && match.route.auth !== 'NONE')
      return gatewayAnswer(401, 'Unauthorized');
    if (request.body.length > payloadBytesAtMost) return gatewayAnswer(413, 'Request Entity Too Large');
    const within = Math.min(match.route.timeoutMs, 30_000);
    try {
      const result = await Promise.race([
        pool.invoke(payloadOf(request, match, { apiId: site.apiId, now: now() })),
        late(within),
      ]);
      if (result === tooLate) return gatewayAnswer(503, 'Service Unavailable');
      const answer = answerOf(result as Json);
      return answer.body.length > payloadBytesAtMost ? gatewayAnswer(500, 'Internal Server Error') : answer;
    } catch {
      // The function's own log says why.
      return gatewayAnswer(500, 'Internal Server Error');
    }
  };
}

const tooLate = Symbol('too late');
const late = (ms: number): Promise<typeof tooLate> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(tooLate), ms).unref();
  });
