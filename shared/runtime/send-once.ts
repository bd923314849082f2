import { MailRefusedError } from '../ports/failures.ts';
import type { OutgoingMail } from '../ports/mailer.ts';
import type { CommitPorts } from './commit.ts';
import { environment } from './env.ts';

/** Stands in the ledger for a mail that was left out to keep its distance. */
const leftOut = 'left-out';

/** Another run holds the mail's lease; the sweeper comes back when it has run out. */
export class MailBusyError extends Error {
  override readonly name = 'MailBusyError';
}

/**
 * Sends each mail unless the ledger says that SES has it. Returns SES's message ids in order.
 * Throws `MailBusyError` while another run holds a lease, `TransientError` where a later try can help.
 */
export async function sendOnce(mails: readonly OutgoingMail[], ports: CommitPorts): Promise<string[]> {
  const messageIds: string[] = [];
  for (const mail of mails) messageIds.push(await sendOne(mail, ports));
  return messageIds;
}

async function sendOne(mail: OutgoingMail, { ledger, mailer, clock }: CommitPorts): Promise<string> {
  if (!ledger || !mailer) throw new Error('A step with mails needs the grant `mail` and its adapters.');
  const now = clock.now();
  const leaseUntil = new Date(now.getTime() + environment().MAIL_LEASE_SECONDS * 1000);
  const claim = await ledger.claim(mail.id, now.toISOString(), leaseUntil.toISOString());
  if (claim.kind === 'sent') return claim.messageId;
  if (claim.kind === 'busy') throw new MailBusyError(`Another run is sending ${mail.id}.`);
  if (mail.distance) {
    const until = new Date(now.getTime() + mail.distance.minutes * 60_000).toISOString();
    if (
      !(await ledger.spaced(mail.distance.purpose, mail.to.address, mail.reference, now.toISOString(), until))
    ) {
      await ledger.sent(mail.id, leftOut, now.toISOString());
      return leftOut;
    }
  }
  try {
    const { messageId } = await mailer.send(mail);
    await ledger.sent(mail.id, messageId, clock.now().toISOString());
    return messageId;
  } catch (error) {
    // Only a plain no gives the lease back: after a timeout SES may have taken the mail.
    if (error instanceof MailRefusedError) await ledger.release(mail.id);
    throw error;
  }
}
