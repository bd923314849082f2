import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { ConflictError } from '../ports/failures.ts';
import { type CommitPorts, commit } from './commit.ts';
import { environment } from './env.ts';
import { asHttpError, HttpError } from './http-error.ts';
import { log, withoutMessage } from './log.ts';
import type { Route } from './route.ts';
import type { Step } from './step.ts';

/** A request as a use case gets it. */
export interface Request {
  /** `POST /api/intake` */
  readonly endpoint: string;
  readonly params: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined when there is no body. */
  readonly body: unknown;
  /** The secret of `Authorization: Bearer …`; null without one. */
  readonly bearer: string | null;
  /** `If-None-Match`, for polling. */
  readonly etag: string | null;
}

/** What a use case answers, and what it wants done before the answer goes out. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Instead of a body: text as it is; `headers` name its type. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly step?: Step;
}

/** A route's use case. */
export type Respond<P> = (ports: P) => (request: Request) => Promise<Answer>;

const bodyLimitBytes = 64 * 1024;

/** The Lambda handler of a route: origin check, parse, answer, save and publish, and the one error mapper. */
export function http<P extends CommitPorts>(route: Route, respond: Respond<P>, ports: P) {
  const answerTo = respond(ports);
  const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    try {
      const request = requestOf(event, route);
      const answer = await answerAndCommit(() => answerTo(request), ports);
      log().info('answered', { route: route.name, endpoint: request.endpoint, status: answer.status });
      const sent = json(answer.status, answer.body, answer.headers);
      return answer.text === undefined ? sent : { ...sent, body: answer.text };
    } catch (error) {
      const mapped = asHttpError(error);
      if (mapped.status >= 500) log().error('failed', { route: route.name, ...withoutMessage(error) });
      const { code, message, fields } = mapped;
      return json(mapped.status, { error: { code, message, ...(fields ? { fields } : {}) } });
    }
  };
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(handler).before(({ context }) =>
    log().addContext(context),
  );
}

async function answerAndCommit(answer: () => Promise<Answer>, ports: CommitPorts): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      const given = await answer();
      if (given.step) await commit(given.step, ports, null);
      return given;
    } catch (error) {
      if (!(error instanceof ConflictError) || tries >= 3) throw error;
    }
  }
}

function requestOf(event: APIGatewayProxyEventV2, route: Route): Request {
  const { ORIGIN_SECRET } = environment();
  const isSigned = route.endpoints.some(
    ({ method, path, auth }) => auth === 'iam' && `${method} ${path}` === event.routeKey,
  );
  // API Gateway's own address would go round CloudFront and its headers; IAM-signed calls come in directly.
  if (ORIGIN_SECRET && !isSigned && event.headers['x-origin-secret'] !== ORIGIN_SECRET) {
    throw new HttpError(403, 'not-through-the-site', 'Please use the address of the site.');
  }
  const authorization = event.headers.authorization ?? '';
  return {
    endpoint: event.routeKey,
    params: Object.fromEntries(
      Object.entries(event.pathParameters ?? {}).map(([k, value]) => [k, value ?? '']),
    ),
    body: bodyOf(event),
    bearer: /^Bearer ([\w-]{20,200})$/.exec(authorization)?.[1] ?? null,
    etag: event.headers['if-none-match'] ?? null,
  };
}

function bodyOf({ body, isBase64Encoded }: APIGatewayProxyEventV2): unknown {
  if (!body) return undefined;
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  if (Buffer.byteLength(text) > bodyLimitBytes) {
    throw new HttpError(
      413,
      'too-large',
      'That is too much text. Please shorten your answers and try again.',
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'not-json', 'The request must be JSON.');
  }
}

function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body: body === undefined ? '' : JSON.stringify(body),
  };
}
