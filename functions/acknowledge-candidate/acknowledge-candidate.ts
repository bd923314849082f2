import { agency } from '../../shared/config/agency.ts';
import { type Application, contactEmail } from '../../shared/domain/application.ts';
import type { Message } from '../../shared/domain/mail/message.ts';
import { outcomeMail } from '../../shared/domain/mail/outcome-mail.ts';
import { receiptMail } from '../../shared/domain/mail/receipt-mail.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';
import { applicationSubject } from '../../shared/runtime/open-application.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly tokens: AccessTokens;
  readonly ledger: MailLedger;
  readonly clock: Clock;
  readonly siteUrl: string;
}

const linkDays = 365;

/** Writes to the candidate where an address is known. Who came by the agency's own door gets nothing from software. */
export const acknowledgeCandidate: Run<typeof stage, Ports> =
  (ports) =>
  async ({ name }, application) => {
    const address = application && contactEmail(application);
    if (!application || !address || application.source === 'agency') return null;
    const { reference, round, reason } = application;
    const isReceipt = name === 'CvReceived' || name === 'FormOnly';
    if (!isReceipt && !reason) return null;
    const id = isReceipt ? mailIds.receipt(reference) : mailIds.outcome(reference, round);
    // Asked before a link is made: a repeat shall not leave another secret behind.
    if (await ports.ledger.wasSent(id)) return null;
    const link = await linkTo(reference, ports);
    const person = { reference, name: application.form.name ?? application.profile?.name ?? null, link };
    const message =
      isReceipt || !reason
        ? receiptMail({ ...person, hasCv: name === 'CvReceived' }, agency())
        : outcomeMail({ ...person, reason }, agency());
    return { mails: [mailTo(address, message, id, application)] };
  };

async function linkTo(reference: string, { tokens, clock, siteUrl }: Ports): Promise<string> {
  const until = new Date(clock.now().getTime() + linkDays * 86_400_000);
  const token = await tokens.issue(applicationSubject(reference), until);
  // In the fragment: no server, log or referrer sees it.
  return `${siteUrl}/application/${reference}#${token}`;
}

function mailTo(address: string, message: Message, id: string, { reference, form, profile }: Application) {
  const { settings } = agency();
  return {
    ...message,
    id,
    reference,
    to: { name: form.name ?? profile?.name ?? '', address },
    from: { name: settings.agencyName, address: settings.senderAddress },
  };
}
