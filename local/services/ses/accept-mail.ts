import { randomUUID } from 'node:crypto';
import { type QueryCall, SesError } from './query-api.ts';
import { rawOfEmail } from './raw-of-email.ts';
import { readMail } from './read-mail.ts';
import type { StoredMail } from './stored-mail.ts';

/** SES's default limit for a message, attachments in base64 and all: 10 MB, in bytes. */
export const mostMessage = 10_485_760;
/** SES's limit for the recipients of a message. */
const mostRecipients = 50;

/** Reads a `SendRawEmail` or `SendEmail` call as SES does, by its rules. Throws `SesError` where SES would refuse. */
export async function acceptMail(
  action: string,
  call: QueryCall,
  now: Date,
  region: string,
): Promise<{ mail: StoredMail; raw: Buffer }> {
  const raw = action === 'SendRawEmail' ? rawData(call) : await rawOfEmail(call);
  if (raw.length > mostMessage) {
    throw invalid(`Message length is more than ${mostMessage} bytes long: '${raw.length}'.`);
  }
  const content = await readMail(raw);
  const named = action === 'SendRawEmail' ? call.list('Destinations') : bccOf(call);
  const to = action === 'SendRawEmail' && named.length > 0 ? named : [...content.to, ...named];
  const from = content.from || (call.get('Source') ?? '');
  if (from === '') throw invalid("Missing required header 'From'.");
  if (to.length === 0) throw invalid("Missing required header 'To'.");
  if (to.length > mostRecipients) throw new SesError('MessageRejected', 'Recipient count exceeds 50.');
  const plain = to.map(plainAddress);
  for (const address of [from, ...plain]) checkAddress(address);
  const fromCall = tagsOf(call);
  const id = messageId(now);
  const host = region === 'us-east-1' ? 'email' : region;
  const mail: StoredMail = {
    ...content,
    id,
    at: now.toISOString(),
    to: [...new Set(plain)],
    from,
    // SES puts an id of its own in the place of the sender's.
    headers: { ...without(content.headers, 'message-id'), 'Message-ID': `<${id}@${host}.amazonses.com>` },
    tags: Object.keys(fromCall).length > 0 ? fromCall : content.tags,
    configurationSet: call.get('ConfigurationSetName') ?? content.configurationSet,
  };
  checkTags(mail.tags);
  return { mail, raw };
}

function rawData(call: QueryCall): Buffer {
  const data = call.get('RawMessage.Data');
  if (!data)
    throw invalid('1 validation error detected: Value at rawMessage.data failed to satisfy: not null');
  return Buffer.from(data, 'base64');
}

const bccOf = (call: QueryCall): string[] => call.list('Destination.BccAddresses');

const plainAddress = (text: string): string => /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text.trim();

/** SES takes no address whose local part is not ASCII, and none without a domain. */
function checkAddress(address: string): void {
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) throw invalid("Missing final '@domain'");
  if (/[^\x21-\x7e]/.test(address.slice(0, at)))
    throw invalid('Local address contains control or whitespace');
  if (/\s/.test(address.slice(at + 1))) throw invalid('Domain contains control or whitespace');
}

function tagsOf(call: QueryCall): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let at = 1; ; at += 1) {
    const name = call.get(`Tags.member.${at}.Name`);
    if (name === undefined) return tags;
    tags[name] = call.get(`Tags.member.${at}.Value`) ?? '';
  }
}

function checkTags(tags: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(tags)) {
    for (const [kind, text] of [
      ['name', name],
      ['value', value],
    ]) {
      if (/^[\w-]{1,255}$/.test(text ?? '')) continue;
      throw invalid(
        `Invalid tag ${kind} <${text}>: only alphanumeric ASCII characters, '_', and '-' are allowed.`,
      );
    }
  }
}

function without(headers: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key.toLowerCase() !== name));
}

/** In the form of SES's own: the time in hex, a UUID, six zeros. */
const messageId = (now: Date): string =>
  `${now.getTime().toString(16).padStart(16, '0')}-${randomUUID()}-000000`;

const invalid = (message: string) => new SesError('InvalidParameterValue', message);
