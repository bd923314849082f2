import { type SignatureFault, verifySignature } from '../sigv4.ts';
import type { S3Call, S3Context } from './call.ts';
import { accessDenied, S3Error, type S3ErrorCode } from './errors.ts';

const faults: Record<Exclude<SignatureFault, 'unsigned'>, readonly [S3ErrorCode, string]> = {
  malformed: ['AuthorizationHeaderMalformed', 'The authorization you provided is malformed.'],
  'unknown-key': ['InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.'],
  'wrong-scope': ['AuthorizationHeaderMalformed', 'The credential scope names another region or service.'],
  skewed: [
    'RequestTimeTooSkewed',
    'The difference between the request time and the current time is too large.',
  ],
  expired: ['AccessDenied', 'Request has expired'],
  'unsigned-header': ['AccessDenied', 'There were headers present in the request which were not signed'],
  mismatch: [
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  ],
};

/** Lets a call through if its signature holds, in the header or in the query. Throws `S3Error`. */
export function authorise(call: S3Call, { credentials, region, now }: S3Context): void {
  const { request } = call;
  const said = call.header('x-amz-content-sha256') ?? call.query.get('X-Amz-Content-Sha256');
  if (request.headers.authorization !== undefined && said === undefined) {
    throw new S3Error(
      'AuthorizationHeaderMalformed',
      'Missing required header for this request: x-amz-content-sha256',
    );
  }
  const result = verifySignature(
    { method: call.method, url: request.url ?? '/', headers: request.headers },
    { credentials, region, service: 's3', payloadHash: said ?? 'UNSIGNED-PAYLOAD', now: now() },
  );
  if (result.valid) return;
  if (result.fault === 'unsigned') throw accessDenied();
  throw new S3Error(...faults[result.fault]);
}
