import { GetObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { UploadLinks } from '../../ports/upload-links.ts';
import { environment } from '../../runtime/env.ts';
import { calling } from './failures.ts';
import { s3 } from './s3-client.ts';

/** Presigned GETs: S3 itself refuses another key or version, what the malware gate holds back, and what comes too late. */
export const s3UploadLinks = (): UploadLinks => ({
  linkTo: ({ key, versionId, fileName }, seconds) =>
    calling('Signing a link', () =>
      getSignedUrl(
        s3(),
        new GetObjectCommand({
          Bucket: environment().UPLOADS_BUCKET,
          Key: key,
          VersionId: versionId,
          // As bytes and never inline: nothing a candidate sent is shown as a page.
          ResponseContentType: 'application/octet-stream',
          ResponseContentDisposition: dispositionOf(fileName),
        }),
        { expiresIn: seconds },
      ),
    ),
});

/** RFC 6266: a plain name for old browsers, the full one for the others. */
const dispositionOf = (fileName: string): string =>
  `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
