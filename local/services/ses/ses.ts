import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sha256Hex } from '../canonical-request.ts';
import { type Credentials, type SignatureFault, verifySignature } from '../sigv4.ts';
import { acceptMail } from './accept-mail.ts';
import { errorOf, fateOf, type MailFault, MailFaults } from './mail-faults.ts';
import { openMailbox } from './mailbox.ts';
import { answerFault, answerResult, queryCall, readBody, SesError } from './query-api.ts';
import { readAttachment } from './read-mail.ts';
import { type SendingEvent, sendingEvents } from './sending-events.ts';
import type { MailFate, StoredMail } from './stored-mail.ts';

/** What the local SES needs. */
export interface SesOptions {
  /** Its folder, which outlives it: mails are there again after a restart. */
  readonly dir: string;
  readonly credentials: Credentials;
  readonly region: string;
  /** The account in events; AWS's own example number where left out. */
  readonly account?: string;
  /** Configuration sets that exist; any, where left out. */
  readonly configurationSets?: readonly string[];
  readonly now?: () => Date;
  readonly onMail?: (mail: StoredMail) => void;
  /**
   * Told of each sending event after the call was answered, at least once; after a kill, or where it answers
   * `false` (nobody is there to take it any more), again at the next start.
   */
  readonly onEvent?: (event: SendingEvent) => unknown;
  /** Told of a fault of the stand-in itself; the caller gets `InternalFailure`. */
  readonly onFailure?: (error: unknown) => void;
}

/** The local SES: the v1 query protocol, and the mailbox behind it. */
export interface LocalSes {
  /** Answers one request. `body` is to be given where the request has been read already. */
  handle(request: IncomingMessage, response: ServerResponse, body?: Buffer): void;
  /** Oldest first. */
  mails(): StoredMail[];
  /** A mail's MIME as SES got it; null where there is none. */
  raw(id: string): Buffer | null;
  /** The bytes of a mail's file by its place among the attachments; null where there is none. */
  attachment(id: string, at: number): Promise<Buffer | null>;
  /** Lets something happen to the next mails, one fault a mail, in the order asked for. */
  failNext(fault: MailFault, times?: number): void;
  /** Calls off the faults that have not happened yet. */
  clearFaults(): void;
  close(): void;
}

/** Opens the local SES in its folder. */
export function createSes(options: SesOptions): LocalSes {
  const { region, now = () => new Date(), account = '123456789012' } = options;
  const box = openMailbox(options.dir);
  const faults = new MailFaults();
  const tell = (mail: StoredMail, fate: MailFate) =>
    setImmediate(() => {
      const events = sendingEvents(mail, fate, now(), { account, region });
      const answers = events.map((event) => options.onEvent?.(event));
      if (!closed && !answers.includes(false)) box.told(mail.id);
    });
  let closed = false;
  for (const { mail, fate } of box.untold()) tell(mail, fate);

  async function send(
    action: string,
    body: Buffer,
    response: ServerResponse,
    requestId: string,
  ): Promise<void> {
    const { mail, raw } = await acceptMail(action, queryCall(body), now(), region);
    requireSet(mail, options.configurationSets);
    const fault = faults.take();
    const error = errorOf(fault, region);
    if (error) throw error;
    const fate = fateOf(fault, mail.to);
    box.add(mail, raw, fate);
    options.onMail?.(mail);
    if (fault === 'lost-answer') response.destroy();
    else answerResult(response, action, { MessageId: mail.id }, requestId);
    tell(mail, fate);
  }

  async function answer(request: IncomingMessage, response: ServerResponse, given?: Buffer): Promise<void> {
    const requestId = randomUUID();
    try {
      const body = given ?? (await readBody(request));
      authorise(request, body, options.credentials, region, now());
      const action = queryCall(body).get('Action') ?? '';
      if (action !== 'SendRawEmail' && action !== 'SendEmail') {
        throw new SesError('InvalidAction', `Could not find operation ${action} for version 2010-12-01`);
      }
      await send(action, body, response, requestId);
    } catch (error) {
      if (!(error instanceof SesError)) options.onFailure?.(error);
      const known =
        error instanceof SesError ? error : new SesError('InternalFailure', 'The local SES failed.', 500);
      answerFault(response, known, requestId);
    }
  }

  return {
    handle: (request, response, body) => void answer(request, response, body),
    mails: box.mails,
    raw: box.raw,
    async attachment(id, at) {
      const raw = box.raw(id);
      return raw ? readAttachment(raw, at) : null;
    },
    failNext: (fault, times = 1) => faults.add(fault, times),
    clearFaults: () => faults.clear(),
    close() {
      closed = true;
      box.close();
    },
  };
}

function requireSet({ configurationSet }: StoredMail, known: readonly string[] | undefined): void {
  if (configurationSet === null || known === undefined || known.includes(configurationSet)) return;
  throw new SesError(
    'ConfigurationSetDoesNotExist',
    `Configuration set <${configurationSet}> does not exist.`,
  );
}

const codes: Readonly<Partial<Record<SignatureFault, string>>> = {
  unsigned: 'MissingAuthenticationToken',
  malformed: 'IncompleteSignature',
  'unknown-key': 'InvalidClientTokenId',
};

function authorise(
  request: IncomingMessage,
  body: Buffer,
  credentials: Credentials,
  region: string,
  now: Date,
): void {
  const result = verifySignature(
    { method: request.method ?? 'GET', url: request.url ?? '/', headers: request.headers },
    { credentials, region, service: 'ses', payloadHash: sha256Hex(body), now },
  );
  if (result.valid) return;
  const code = codes[result.fault] ?? 'SignatureDoesNotMatch';
  throw new SesError(code, `The request is not signed as it must be (${result.fault}).`, 403);
}
