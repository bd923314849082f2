import { isStaffBounce, type MailNews } from '../domain/delivery/mail-news.ts';
import { notBefore } from '../domain/not-before.ts';
import { MailRefusedError, MailThrottledError } from '../ports/failures.ts';
import type { MailLedger } from '../ports/mail-ledger.ts';
import type { OutgoingMail } from '../ports/mailer.ts';
import type { CommitPorts } from './commit.ts';
import { environment } from './env.ts';
import { log } from './log.ts';

/** Stands in the ledger for a mail that was left out: to keep its distance, or because its address does not work. */
const leftOut = 'left-out';

/** Another run holds the mail's lease, or SES asks us to wait; the sweeper comes back until the mail is out. */
export class MailBusyError extends Error {
  override readonly name = 'MailBusyError';
}

/**
 * Sends each mail unless the ledger says that SES has it. Returns SES's message ids in order. One that cannot be sent
 * holds up none of the others; its error is thrown after the last: `MailBusyError` while another run holds a lease or
 * SES is not to be asked yet, `TransientError` where a later try can help.
 */
export async function sendOnce(mails: readonly OutgoingMail[], ports: CommitPorts): Promise<string[]> {
  const messageIds: string[] = [];
  const failures: unknown[] = [];
  for (const mail of mails) {
    try {
      messageIds.push(await sendOne(mail, ports));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures.find((error) => !(error instanceof MailBusyError)) ?? failures[0];
  return messageIds;
}

/** Notes what was heard of a mail. Where somebody at the agency did not get theirs the log says so, and an alarm rings. */
export async function noteNews(news: MailNews, ledger: MailLedger): Promise<void> {
  await ledger.heard(news);
  if (isStaffBounce(news)) log().error('staff-mail-bounced', { kind: kindOf(news.mailId), fate: news.fate });
}

async function sendOne(mail: OutgoingMail, ports: CommitPorts): Promise<string> {
  const { ledger, mailer, clock } = ports;
  if (!ledger || !mailer) throw new Error('A step with mails needs the grant `mail` and its adapters.');
  const now = clock.now();
  const at = now.toISOString();
  const leaseUntil = new Date(now.getTime() + environment().MAIL_LEASE_SECONDS * 1000);
  const claim = await ledger.claim(mail.id, mail.to.address, at, leaseUntil.toISOString());
  if (claim.kind === 'sent') return claim.messageId;
  if (claim.kind === 'busy') throw new MailBusyError(`Another run is sending ${mail.id}.`);
  if (!mail.always && (await ledger.suppressed(mail.to.address))) {
    await noteNews({ mailId: mail.id, messageId: leftOut, fate: 'suppressed', at }, ledger);
    return leftOut;
  }
  if (mail.distance) {
    const until = new Date(now.getTime() + mail.distance.minutes * 60_000).toISOString();
    if (!(await ledger.spaced(mail.distance.purpose, mail.to.address, mail.reference, at, until))) {
      await ledger.sent(mail.id, leftOut, at);
      return leftOut;
    }
  }
  try {
    const { messageId } = await mailer.send(mail);
    await ledger.sent(mail.id, messageId, clock.now().toISOString());
    return messageId;
  } catch (error) {
    if (error instanceof MailThrottledError) {
      await ledger.waits(mail.id, notBefore(claim.throttles, ports.ids.chance(), clock.now()));
      log().warn('mail-throttled', { kind: kindOf(mail.id), throttles: claim.throttles + 1 });
      throw new MailBusyError(`SES takes ${mail.id} later.`);
    }
    // Only a plain no gives the lease back: after a timeout SES may have taken the mail.
    if (error instanceof MailRefusedError) {
      await ledger.release(mail.id);
      log().error('mail-refused', { kind: kindOf(mail.id) });
    }
    throw error;
  }
}

const kindOf = (mailId: string): string => mailId.split('/')[0] ?? '';
