import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Pictures } from '../../ports/documents.ts';
import { environment } from '../../runtime/env.ts';
import { calling } from './failures.ts';
import { s3 } from './s3-client.ts';

/** Pictures of pages as objects in the derived bucket. */
export const s3Pictures = (): Pictures => ({
  async write(key, bytes, type) {
    const command = new PutObjectCommand({
      Bucket: environment().DERIVED_BUCKET,
      Key: key,
      Body: bytes,
      ContentType: type,
    });
    const { VersionId } = await calling('Storing a picture', () => s3().send(command));
    return { versionId: VersionId ?? 'null' };
  },
});
