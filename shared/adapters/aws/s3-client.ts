import { S3Client } from '@aws-sdk/client-s3';

let client: S3Client | undefined;

/** The process's one S3 client. A checksum of an empty body must not be signed into a policy: only where S3 requires one. */
export function s3(): S3Client {
  client ??= new S3Client({
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return client;
}
