import { createHash } from 'node:crypto';
import type { SignedRequest } from './sigv4.ts';

/** SHA-256 in hex. */
export const sha256Hex = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** Percent-encoding as SigV4 wants it: everything but RFC 3986's unreserved characters. */
export const encodeRfc3986 = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A query's names and values, decoded, in the order they came. Throws `URIError` where the encoding is broken. */
export function queryPairs(url: string): [string, string][] {
  const at = url.indexOf('?');
  const query = at < 0 ? '' : url.slice(at + 1);
  const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      return equals < 0
        ? [decode(part), '']
        : [decode(part.slice(0, equals)), decode(part.slice(equals + 1))];
    });
}

/**
 * A request in the form that is hashed and signed; null where its URL is not decodable. S3 signs the path as it is
 * sent, every other service encodes it once more (`encodeTwice`).
 */
export function canonicalRequest(
  request: SignedRequest,
  signedHeaders: readonly string[],
  payloadHash: string,
  encodeTwice: boolean,
): string | null {
  const path = request.url.split('?')[0] || '/';
  try {
    return [
      request.method,
      encodeTwice ? path.split('/').map(encodeRfc3986).join('/') : path,
      canonicalQuery(request.url),
      ...signedHeaders.map((name) => `${name}:${headerText(request.headers[name])}`),
      '',
      signedHeaders.join(';'),
      payloadHash,
    ].join('\n');
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

function canonicalQuery(url: string): string {
  return queryPairs(url)
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encodeRfc3986(name), encodeRfc3986(value)] as const)
    .sort(([a, x], [b, y]) => (a === b ? order(x, y) : order(a, b)))
    .map((pair) => pair.join('='))
    .join('&');
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const headerText = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value.join(',') : (value ?? '')).trim().replace(/ +/g, ' ');
