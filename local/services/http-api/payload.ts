import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { fieldsOf, listOf, numberOf, textOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import type { RouteMatch } from './match-route.ts';

/** A request as it reached the API. */
export interface ApiRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer ready to be sent. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/** Types whose body API Gateway hands over as text; all others come in base64. */
const textType = /^(text\/|application\/(json|xml|javascript|[\w.-]+\+json))/;

/** The event of payload format 2.0 for a request, as API Gateway gives it to a function. */
export function payloadOf(
  request: ApiRequest,
  { route, params }: RouteMatch,
  { apiId, now }: { readonly apiId: string; readonly now: Date },
): Json {
  const { pathname, search, searchParams } = new URL(request.url, 'http://local');
  const headers = headersOf(request.headers);
  const { cookie, ...rest } = headers;
  const isText = textType.test(headers['content-type'] ?? 'text/plain');
  const query = [...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key).join(',')]);
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    ...(cookie ? { cookies: cookie.split(/; */) } : {}),
    headers: rest,
    ...(query.length > 0
      ? { queryStringParameters: Object.fromEntries(query) as { [key: string]: Json } }
      : {}),
    ...(Object.keys(params).length > 0 ? { pathParameters: { ...params } } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId,
      domainName: headers.host ?? 'localhost',
      domainPrefix: apiId,
      http: {
        method: request.method,
        path: pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(request.body.length > 0 ? { body: request.body.toString(isText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: request.body.length > 0 && !isText,
  };
}

const headersOf = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  );

/** What a function's answer becomes: one with a status code is taken as it says, anything else is a JSON body. */
export function answerOf(result: Json): ApiAnswer {
  const given = fieldsOf(result);
  if (given.statusCode === undefined) {
    const text = typeof result === 'string' ? result : JSON.stringify(result);
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(text) };
  }
  const headers: Record<string, string | readonly string[]> = { 'content-type': 'text/plain; charset=utf-8' };
  for (const [name, value] of Object.entries(fieldsOf(given.headers)))
    headers[name.toLowerCase()] = String(value);
  const cookies = listOf(given.cookies).map(String);
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  const body = textOf(given.body) ?? '';
  return {
    status: numberOf(given.statusCode, 200),
    headers,
    body: Buffer.from(body, given.isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}

/** API Gateway's own answers: `{"message": "Not Found"}`. */
export const gatewayAnswer = (status: number, message: string): ApiAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});
