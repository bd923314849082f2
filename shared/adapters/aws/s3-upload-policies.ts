import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import type { UploadPolicies } from '../../ports/upload-policies.ts';
import { environment } from '../../runtime/env.ts';
import { calling } from './failures.ts';
import { s3 } from './s3-client.ts';

/** Presigned POST policies: S3 itself refuses another key, type, size, or a post that comes too late. */
export const s3UploadPolicies = (): UploadPolicies => ({
  policyFor: ({ key, size, type }, seconds) =>
    calling('Signing an upload policy', () =>
      createPresignedPost(s3(), {
        Bucket: environment().UPLOADS_BUCKET,
        Key: key,
        Fields: { 'Content-Type': type },
        Conditions: [
          ['content-length-range', 1, size],
          ['eq', '$Content-Type', type],
        ],
        Expires: seconds,
      }),
    ),
});
