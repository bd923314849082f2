import type { IncomingHttpHeaders } from 'node:http';

/** A rule of a bucket's CORS configuration: which origins' pages may call it, and how. */
export interface CorsRule {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly maxAgeSeconds: number | null;
}

/**
 * The headers that let a page read an answer, by the first rule that fits the request's origin, method and, in a
 * preflight, headers; null where none does, or the request comes from no page.
 */
export function corsHeaders(
  rules: readonly CorsRule[],
  request: IncomingHttpHeaders,
  method: string,
): Record<string, string> | null {
  const { origin } = request;
  if (origin === undefined) return null;
  const wanted = (request['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const rule = rules.find(
    ({ origins, methods, headers }) =>
      fitsAny(origins, origin) && methods.includes(method) && wanted.every((name) => fitsAny(headers, name)),
  );
  if (!rule) return null;
  const open = rule.origins.includes('*');
  return {
    'access-control-allow-origin': open ? '*' : origin,
    'access-control-allow-methods': rule.methods.join(', '),
    ...(open ? {} : { 'access-control-allow-credentials': 'true' }),
    ...(wanted.length > 0 ? { 'access-control-allow-headers': wanted.join(', ') } : {}),
    ...(rule.exposed.length > 0 ? { 'access-control-expose-headers': rule.exposed.join(', ') } : {}),
    ...(rule.maxAgeSeconds === null ? {} : { 'access-control-max-age': String(rule.maxAgeSeconds) }),
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  };
}

/** A pattern of S3's CORS rules holds at most one `*`, for any text. */
function fitsAny(patterns: readonly string[], value: string): boolean {
  return patterns.some((pattern) => {
    const [start = '', end] = pattern.toLowerCase().split('*');
    const text = value.toLowerCase();
    if (end === undefined) return text === start;
    return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
  });
}
