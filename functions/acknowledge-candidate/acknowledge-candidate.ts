import { agency } from '../../shared/config/agency.ts';
import { type Application, contactEmail } from '../../shared/domain/application.ts';
import { outcomeOf } from '../../shared/domain/candidate-outcome.ts';
import { leadOf } from '../../shared/domain/lead.ts';
import type { Message } from '../../shared/domain/mail/message.ts';
import { outcomeMail } from '../../shared/domain/mail/outcome-mail.ts';
import { receiptMail } from '../../shared/domain/mail/receipt-mail.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { contactDeadline } from '../../shared/domain/working-hours/contact-deadline.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';
import type { OutgoingMail } from '../../shared/ports/mailer.ts';
import { issueLinkToken, linkTo } from '../../shared/runtime/open-application.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { EventOf } from '../../shared/runtime/stage.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly leads: Leads;
  readonly tokens: AccessTokens;
  readonly ledger: MailLedger;
  readonly clock: Clock;
  readonly siteUrl: string;
}

/** Minutes between mails to one address about different applications: anybody can type anybody's. */
const distanceMinutes = 10;

const hasArrived = ({ files }: Application): boolean => files.some(({ versionId }) => versionId !== null);

/** What each event asks for. An address that was corrected gets what the wrong one had. */
const asksFor = {
  CvReceived: ['receipt'],
  FormOnly: ['receipt'],
  ContactCorrected: ['receipt', 'outcome'],
  CvNeedsReview: ['outcome'],
  CvRejected: ['outcome'],
} as const satisfies Record<EventOf<typeof stage>['name'], readonly ('receipt' | 'outcome')[]>;

/** Writes to the candidate where an address is known. Who came by the agency's own door gets nothing from software. */
export const acknowledgeCandidate: Run<typeof stage, Ports> =
  (ports) =>
  async ({ name }, application) => {
    const address = application && contactEmail(application);
    if (!application || !address || application.source === 'agency') return null;
    const { reference, because } = application;
    const reason = outcomeOf(application);
    const ids = {
      // While the file is turned away the outcome stands for it: nobody reads a CV that is not there.
      receipt: application.state === 'rejected' ? null : mailIds.receipt(application),
      outcome: reason && mailIds.outcome(application),
    };
    // Asked before a link is made: a repeat shall not leave another secret behind.
    const owed = await unsent(
      asksFor[name].map((purpose) => ({ purpose, id: ids[purpose] })),
      ports.ledger,
    );
    if (owed.length === 0) return null;
    const token = await issueLinkToken(application, ports.tokens, ports.clock.now());
    const link = linkTo(ports.siteUrl, reference, token);
    const person = { reference, name: application.form.name ?? application.profile?.name ?? null, link };
    const hasCv = name !== 'FormOnly' && hasArrived(application);
    const mails: OutgoingMail[] = [];
    for (const { purpose, id } of owed) {
      const message =
        purpose === 'outcome' && reason
          ? outcomeMail({ ...person, reason, ...(because ? { because } : {}) }, agency())
          : receiptMail({ ...person, hasCv, ...(await nextContact(application, ports)) }, agency());
      const distance = { purpose, minutes: distanceMinutes };
      mails.push({ ...mailTo(address, message, id, application), distance });
    }
    return { mails };
  };

interface OwedMail {
  readonly purpose: 'receipt' | 'outcome';
  readonly id: string;
}

/** Those that are to be sent at all, and were not. */
async function unsent(
  mails: readonly { readonly purpose: OwedMail['purpose']; readonly id: string | null }[],
  ledger: MailLedger,
): Promise<OwedMail[]> {
  const owed: OwedMail[] = [];
  for (const { purpose, id } of mails) {
    if (id !== null && !(await ledger.wasSent(id))) owed.push({ purpose, id });
  }
  return owed;
}

/** Until when a person will have been in touch, while that is still to come, and who, where that is known already. */
async function nextContact(application: Application, { leads, clock }: Ports) {
  const { settings, bankHolidays, consultants } = agency();
  const lead = await leads.get(leadOf(application));
  const consultant = consultants.find(({ id }) => id === lead?.owner) ?? null;
  if (lead && lead.contactedAt !== null) return { consultant };
  const deadline = contactDeadline(application, settings, bankHolidays);
  return { consultant, deadline: deadline.at > clock.now() ? deadline.words : null };
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
