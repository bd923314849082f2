import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { DerivedText, Texts } from '../../ports/documents.ts';
import { environment } from '../../runtime/env.ts';
import { calling } from './failures.ts';
import { s3 } from './s3-client.ts';

/** Texts as JSON objects in the derived bucket: the function's own, or the one named. */
export const s3Texts = (bucket?: string): Texts => ({
  async write(key, text) {
    const command = new PutObjectCommand({
      Bucket: bucket ?? environment().DERIVED_BUCKET,
      Key: key,
      Body: JSON.stringify(text),
      ContentType: 'application/json',
    });
    const { VersionId } = await calling('Storing a text', () => s3().send(command));
    return { versionId: VersionId ?? 'null' };
  },
  async read(key, versionId) {
    const command = new GetObjectCommand({
      Bucket: bucket ?? environment().DERIVED_BUCKET,
      Key: key,
      VersionId: versionId,
    });
    return calling('Reading a text', async () => {
      const { Body } = await s3().send(command);
      if (!Body) throw new Error('S3 answered without a body.');
      return JSON.parse(await Body.transformToString()) as DerivedText;
    });
  },
});
