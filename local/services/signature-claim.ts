import { queryPairs } from './canonical-request.ts';
import type { SignedRequest } from './sigv4.ts';

/** What a request says about its own signature. */
export interface Claim {
  readonly accessKeyId: string;
  /** `YYYYMMDD` of the credential scope. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  /** `YYYYMMDDTHHMMSSZ`. */
  readonly timestamp: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly presigned: boolean;
  /** Seconds that a presigned request lives; 0 for a header's signature. */
  readonly expires: number;
}

/** Reads the claim from the Authorization header, or else from the query. */
export function claimOf(request: SignedRequest): Claim | 'unsigned' | 'malformed' {
  const header = request.headers.authorization;
  if (header !== undefined) return fromHeader(header, request.headers['x-amz-date']);
  try {
    const query = new Map(queryPairs(request.url));
    return query.has('X-Amz-Signature') || query.has('X-Amz-Credential') ? fromQuery(query) : 'unsigned';
  } catch (error) {
    if (error instanceof URIError) return 'malformed';
    throw error;
  }
}

function fromHeader(header: string, timestamp: string | string[] | undefined): Claim | 'malformed' {
  const [scheme, rest] = [header.slice(0, header.indexOf(' ')), header.slice(header.indexOf(' ') + 1)];
  const parts = new Map(
    rest.split(',').map((part): [string, string] => {
      const [name = '', value = ''] = part.trim().split('=');
      return [name, value];
    }),
  );
  if (scheme !== 'AWS4-HMAC-SHA256' || typeof timestamp !== 'string') return 'malformed';
  return claim(parts.get('Credential'), parts.get('SignedHeaders'), parts.get('Signature'), timestamp, null);
}

function fromQuery(query: ReadonlyMap<string, string>): Claim | 'malformed' {
  if (query.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') return 'malformed';
  return claim(
    query.get('X-Amz-Credential'),
    query.get('X-Amz-SignedHeaders'),
    query.get('X-Amz-Signature'),
    query.get('X-Amz-Date') ?? '',
    query.get('X-Amz-Expires') ?? '',
  );
}

function claim(
  credential: string | undefined,
  signedHeaders: string | undefined,
  signature: string | undefined,
  timestamp: string,
  expires: string | null,
): Claim | 'malformed' {
  const scope = scopeOf(credential ?? '');
  if (!scope || !signedHeaders || !/^[0-9a-f]{64}$/.test(signature ?? '')) return 'malformed';
  return {
    ...scope,
    timestamp,
    signedHeaders: signedHeaders.split(';'),
    signature: signature ?? '',
    presigned: expires !== null,
    expires: expires === null ? 0 : /^\d+$/.test(expires) ? Number(expires) : Number.NaN,
  };
}

/** The parts of `KEY/YYYYMMDD/REGION/SERVICE/aws4_request`; null where it is no such thing. */
export function scopeOf(
  credential: string,
): Pick<Claim, 'accessKeyId' | 'date' | 'region' | 'service'> | null {
  const parts = credential.split('/');
  const [accessKeyId, date, region, service, end] = parts;
  if (parts.length !== 5 || end !== 'aws4_request' || !accessKeyId || !date || !region || !service)
    return null;
  return { accessKeyId, date, region, service };
}
