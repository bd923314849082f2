import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { canonicalRequest, sha256Hex } from './canonical-request.ts';
import { type Claim, claimOf } from './signature-claim.ts';

/** A pair of access keys. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A request as it came: `url` is the raw path and query, before anything was decoded. */
export interface SignedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** What a signature is checked against. */
export interface SignatureCheck {
  readonly credentials: Credentials;
  readonly region: string;
  /** The name in the credential scope: `s3`, `ses`, `sqs`, `execute-api` … */
  readonly service: string;
  /** SHA-256 of the body in hex; at S3 the word or the digest that the client says in `x-amz-content-sha256`. */
  readonly payloadHash: string;
  readonly now: Date;
}

/** Why a signature does not hold. Each service has its own error code for it. */
export type SignatureFault =
  | 'unsigned'
  | 'malformed'
  | 'unknown-key'
  | 'wrong-scope'
  | 'skewed'
  | 'expired'
  | 'unsigned-header'
  | 'mismatch';

/** The answer of a check. */
export type SignatureResult =
  | { readonly valid: true; readonly accessKeyId: string; readonly presigned: boolean }
  | { readonly valid: false; readonly fault: SignatureFault };

/** The longest life of a presigned URL: seven days, in seconds. */
const longestExpiry = 604_800;

/**
 * Checks AWS Signature Version 4, in the header or in the query (presigned). The clock may differ by 15 minutes at S3
 * and by 5 elsewhere, which are AWS's own limits; every `x-amz-` header present must be signed, and so must the host.
 */
export function verifySignature(request: SignedRequest, check: SignatureCheck): SignatureResult {
  const claim = claimOf(request);
  const fault = typeof claim === 'string' ? claim : faultOf(claim, request, check);
  if (fault !== null || typeof claim === 'string') return { valid: false, fault: fault ?? 'malformed' };
  return { valid: true, accessKeyId: claim.accessKeyId, presigned: claim.presigned };
}

function faultOf(claim: Claim, request: SignedRequest, check: SignatureCheck): SignatureFault | null {
  if (claim.accessKeyId !== check.credentials.accessKeyId) return 'unknown-key';
  if (claim.region !== check.region || claim.service !== check.service) return 'wrong-scope';
  if (claim.date !== claim.timestamp.slice(0, 8)) return 'malformed';
  const late = timeFault(claim, check);
  if (late) return late;
  if (!claim.signedHeaders.includes('host') || hasUnsignedHeader(request.headers, claim))
    return 'unsigned-header';
  const canonical = canonicalRequest(request, claim.signedHeaders, check.payloadHash, check.service !== 's3');
  if (canonical === null) return 'malformed';
  const scope = `${claim.date}/${claim.region}/${claim.service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', claim.timestamp, scope, sha256Hex(canonical)].join('\n');
  const key = signingKey(check.credentials.secretAccessKey, claim.date, claim.region, claim.service);
  return isSignature(key, toSign, claim.signature) ? null : 'mismatch';
}

function timeFault(claim: Claim, check: SignatureCheck): SignatureFault | null {
  const signedAt = timeOf(claim.timestamp);
  if (Number.isNaN(signedAt)) return 'malformed';
  const age = (check.now.getTime() - signedAt) / 1000;
  const tolerance = check.service === 's3' ? 900 : 300;
  if (age < -tolerance) return 'skewed';
  if (!claim.presigned) return age > tolerance ? 'skewed' : null;
  const { expires } = claim;
  if (!Number.isInteger(expires) || expires < 1 || expires > longestExpiry) return 'malformed';
  return age > expires ? 'expired' : null;
}

function hasUnsignedHeader(headers: IncomingHttpHeaders, claim: Claim): boolean {
  return Object.keys(headers).some(
    (name) => name.startsWith('x-amz-') && !claim.signedHeaders.includes(name),
  );
}

/** Milliseconds since the epoch of a basic ISO 8601 time (`20260302T101500Z`); NaN where it is none. */
export function timeOf(timestamp: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(timestamp);
  if (!parts) return Number.NaN;
  const [, year, month, day, hour, minute, second] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** The key of a day, region and service that signatures are made with. */
export function signingKey(secret: string, date: string, region: string, service: string): Buffer {
  return [date, region, service, 'aws4_request'].reduce<Buffer>(
    (key, part) => createHmac('sha256', key).update(part).digest(),
    Buffer.from(`AWS4${secret}`),
  );
}

/** Whether `signature` (hex) is the one of `text`; takes the same time for every wrong one. */
export function isSignature(key: Buffer, text: string, signature: string): boolean {
  const right = createHmac('sha256', key).update(text).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === right.length && timingSafeEqual(given, right);
}

/** The service that a request says it is for, by its credential scope; null where it is unsigned. */
export function serviceOf(request: SignedRequest): string | null {
  const claim = claimOf(request);
  return typeof claim === 'string' ? null : claim.service;
}
