import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { QueryCall } from './query-api.ts';

/** Builds the MIME that SES makes of a `SendEmail` call's parts. */
export function rawOfEmail(call: QueryCall): Promise<Buffer> {
  const part = (name: string) => call.get(`Message.${name}.Data`);
  const text = part('Body.Text');
  const html = part('Body.Html');
  const composer = new MailComposer({
    from: call.get('Source') ?? '',
    to: call.list('Destination.ToAddresses'),
    cc: call.list('Destination.CcAddresses'),
    replyTo: call.list('ReplyToAddresses'),
    subject: part('Subject') ?? '',
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
