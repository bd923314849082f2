import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { StoredMail } from './stored-mail.ts';

/** What MIME says of a mail, before SES has given it an id. */
export type MailContent = Omit<StoredMail, 'id' | 'at'>;

/** Headers that are for SES alone, and Bcc: none of them is in the mail that is sent. */
const takenOut = /^(bcc|x-ses-.*)$/i;

/** Reads a mail's MIME. */
export async function readMail(raw: Buffer): Promise<MailContent> {
  const email = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' });
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value;
  const recipients = [...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])].flatMap(addressesOf);
  return {
    to: [...new Set(recipients)],
    from: email.from ? (addressesOf(email.from)[0] ?? '') : '',
    replyTo: (email.replyTo ?? []).flatMap(addressesOf)[0] ?? null,
    subject: email.subject ?? '',
    text: email.text ?? '',
    html: email.html ?? '',
    headers: headersOf(email),
    attachments: email.attachments.map((file) => ({
      fileName: file.filename ?? '',
      contentType: file.mimeType,
      size: bytesOf(file).length,
    })),
    tags: tagsOf(header('x-ses-message-tags') ?? ''),
    configurationSet: header('x-ses-configuration-set') ?? null,
  };
}

/** The bytes of a mail's file by its place among the attachments; null where there is none. */
export async function readAttachment(raw: Buffer, at: number): Promise<Buffer | null> {
  const { attachments } = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' });
  const file = attachments[at];
  return file ? bytesOf(file) : null;
}

function bytesOf({ content }: Attachment): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
}

const addressesOf = (entry: Address): string[] =>
  (entry.group ?? [entry]).flatMap(({ address }) => (address ? [address] : []));

function headersOf(email: Email): Record<string, string> {
  const headers = new Map<string, string>();
  for (const { originalKey, key, value } of email.headers) {
    if (takenOut.test(key)) continue;
    const before = headers.get(originalKey);
    headers.set(originalKey, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}

/** `name=value, name=value`, as the header holds tags. */
function tagsOf(header: string): Record<string, string> {
  const pairs = header.split(/[,;]/).map((pair) => pair.trim().split('='));
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (name && value ? [[name.trim(), value.trim()]] : [])),
  );
}
