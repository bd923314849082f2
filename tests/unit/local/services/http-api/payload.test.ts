import { describe, expect, it } from 'vitest';
import { answerOf, payloadOf } from '../../../../../local/services/http-api/payload.ts';
import type { Json } from '../../../../../local/template/lookup.ts';

const route = {
  method: 'POST',
  path: '/api/things/{id}',
  key: 'POST /api/things/{id}',
  functionName: 'things',
  auth: 'NONE',
  timeoutMs: 30_000,
};
const payload = (body: Buffer, headers: Record<string, string>, url = '/api/things/7?a=1&a=2&b=') =>
  payloadOf(
    { method: 'POST', url, headers, body },
    { route, params: { id: '7' } },
    { apiId: 'api', now: new Date() },
  ) as Record<string, Json>;

describe('payload format 2.0', () => {
  it('hands over path, query, headers, cookies and text as API Gateway does', () => {
    const headers = {
      host: 'site',
      'content-type': 'application/json',
      cookie: 'a=1; b=2',
      'user-agent': 'test',
    };
    expect(payload(Buffer.from('{"x":"é"}'), headers)).toMatchObject({
      version: '2.0',
      routeKey: 'POST /api/things/{id}',
      rawPath: '/api/things/7',
      rawQueryString: 'a=1&a=2&b=',
      cookies: ['a=1', 'b=2'],
      headers: { host: 'site', 'content-type': 'application/json', 'user-agent': 'test' },
      queryStringParameters: { a: '1,2', b: '' },
      pathParameters: { id: '7' },
      requestContext: {
        http: { method: 'POST', path: '/api/things/7', userAgent: 'test' },
        stage: '$default',
      },
      body: '{"x":"é"}',
      isBase64Encoded: false,
    });
  });

  it('hands over bytes in base64, and no body as none', () => {
    const bytes = Buffer.from([0, 255, 1]);
    const binary = payload(bytes, { 'content-type': 'application/pdf' });
    expect([binary.body, binary.isBase64Encoded]).toEqual(['AP8B', true]);
    const empty = payload(Buffer.alloc(0), {}, '/api/things/7');
    expect('body' in empty || 'queryStringParameters' in empty || 'cookies' in empty).toBe(false);
  });
});

describe('a function’s answer', () => {
  it('is taken as it says where it has a status code', () => {
    const answer = answerOf({
      statusCode: 201,
      headers: { 'Content-Type': 'image/png', 'X-A': 1 },
      cookies: ['a=1', 'b=2'],
      body: 'AP8B',
      isBase64Encoded: true,
    });
    expect(answer.status).toBe(201);
    expect(answer.headers).toEqual({ 'content-type': 'image/png', 'x-a': '1', 'set-cookie': ['a=1', 'b=2'] });
    expect([...answer.body]).toEqual([0, 255, 1]);
  });

  it('is a JSON body with 200 where it has none', () => {
    const { status, headers, body } = answerOf({ a: 1 });
    expect([status, headers, body.toString()]).toEqual([
      200,
      { 'content-type': 'application/json' },
      '{"a":1}',
    ]);
    expect(answerOf('text').body.toString()).toBe('text');
  });
});
