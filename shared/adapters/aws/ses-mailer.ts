import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { mailTag } from '../../events/mail-tag.ts';
import { MailRefusedError, MailThrottledError, TransientError } from '../../ports/failures.ts';
import type { Mailer, OutgoingMail } from '../../ports/mailer.ts';
import { environment } from '../../runtime/env.ts';

let client: SESClient | undefined;

/** SES, by raw MIME: headers, attachments and both bodies are ours to the letter. */
export const sesMailer = (): Mailer => ({
  async send(mail) {
    // Asked once: a mail has no key that would make the SDK's own second call the same mail.
    client ??= new SESClient({ maxAttempts: 1 });
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
      throw failureOf(error);
    }
  },
});

/** What an error of the call means. After a fault of SES's own the mail may be on its way all the same. */
function failureOf(cause: unknown): TransientError {
  if (!(cause instanceof SESServiceException) || (cause.$metadata.httpStatusCode ?? 500) >= 500)
    return new TransientError('SES did not answer.', { cause });
  return throttling.has(cause.name)
    ? new MailThrottledError('SES asks us to wait.', { cause })
    : new MailRefusedError('SES refused the mail.', { cause });
}

/** By the second and by the day: both quotas have the same answers. */
const throttling: ReadonlySet<string> = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
]);

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
