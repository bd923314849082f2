import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { Uploads } from '../../ports/documents.ts';
import { environment } from '../../runtime/env.ts';
import { calling } from './failures.ts';
import { s3 } from './s3-client.ts';

/** The uploads bucket, read by version: a later object under the same key is never read by mistake. */
export const s3Uploads = (): Uploads => ({
  async read(key, versionId) {
    const command = new GetObjectCommand({
      Bucket: environment().UPLOADS_BUCKET,
      Key: key,
      VersionId: versionId,
    });
    return calling('Reading an upload', async () => {
      const { Body } = await s3().send(command);
      if (!Body) throw new Error('S3 answered without a body.');
      return Body.transformToByteArray();
    });
  },
});
