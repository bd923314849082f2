import type { CvAttachment } from '../domain/mail/cv-attachment.ts';
import type { Uploads } from '../ports/documents.ts';
import type { MailAttachment } from '../ports/mailer.ts';

/** The bytes of the originals that a mail to staff carries, each of the very version that was scanned. */
export const readAttachments = (files: CvAttachment['files'], uploads: Uploads): Promise<MailAttachment[]> =>
  Promise.all(
    files.map(async ({ key, versionId, fileName, type }) => ({
      fileName,
      contentType: type,
      content: await uploads.read(key, versionId),
    })),
  );
