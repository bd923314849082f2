import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { mailTag } from '../../events/mail-tag.ts';
import { MailRefusedError, TransientError } from '../../ports/failures.ts';
import type { Mailer, OutgoingMail } from '../../ports/mailer.ts';
import { environment } from '../../runtime/env.ts';

let client: SESClient | undefined;

/** SES, by raw MIME: headers, attachments and both bodies are ours to the letter. */
export const sesMailer = (): Mailer => ({
  async send(mail) {
    client ??= new SESClient({});
    const command = new SendRawEmailCommand({
      RawMessage: { Data: await mimeOf(mail) },
      ConfigurationSetName: environment().CONFIGURATION_SET,
      // Ids only: they come back with SES's events and say which mail it was.
      Tags: [
        { Name: 'mail', Value: mailTag(mail.id) },
        { Name: 'reference', Value: mail.reference },
      ],
    });
    try {
      const { MessageId } = await client.send(command);
      return { messageId: MessageId ?? '' };
    } catch (error) {
      const answered = error instanceof Error && '$response' in error && error.$response !== undefined;
      throw answered
        ? new MailRefusedError('SES refused the mail.', { cause: error })
        : new TransientError('SES did not answer.', { cause: error });
    }
  },
});

/** The mail as RFC 5322 bytes; nodemailer encodes headers, so that no value can add one. */
function mimeOf(mail: OutgoingMail): Promise<Buffer> {
  const { to, from, subject, text, html, replyTo, headers, attachments } = mail;
  const composer = new MailComposer({
    to,
    from,
    subject,
    text,
    html,
    ...(replyTo ? { replyTo } : {}),
    ...(headers ? { headers: { ...headers } } : {}),
    attachments: (attachments ?? []).map(({ fileName, contentType, content }) => ({
      filename: fileName,
      contentType,
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
