import { agency } from '../../shared/config/agency.ts';
import { type Application, contactEmail } from '../../shared/domain/application.ts';
import { assignLead, type Lead, leadAccepted, leadIdOf, triageOwner } from '../../shared/domain/lead.ts';
import { cvAttachment } from '../../shared/domain/mail/cv-attachment.ts';
import { triageMail } from '../../shared/domain/mail/triage-mail.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Uploads } from '../../shared/ports/documents.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { MailAttachment, OutgoingMail } from '../../shared/ports/mailer.ts';
import { readAttachments } from '../../shared/runtime/attachments.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly leads: Leads;
  readonly uploads: Uploads;
  readonly clock: Clock;
}

/** A case for a person becomes a lead that triage owns, unless a consultant has it already; the triage mailbox is told either way. */
export const notifyTriage: Run<typeof stage, Ports> =
  ({ leads, uploads, clock }) =>
  async (_event, application) => {
    if (!application?.reason) return null;
    const now = clock.now();
    const lead = await triageLead(application, leads, now);
    const { cv, files } = cvAttachment(application, agency().settings);
    const attachments = await readAttachments(files, uploads);
    const mails = mailsFor(application, application.reason, cv, attachments);
    if (!lead) return { mails };
    const sending = { ...lead, state: 'sending' as const };
    return {
      first: { lead: sending },
      mails,
      save: ([messageId = '']) => ({ lead: leadAccepted(sending, messageId, clock.now()) }),
    };
  };

/** The lead to save, or null where a consultant owns it or this round's is already mailed. */
async function triageLead(application: Application, leads: Leads, now: Date): Promise<Lead | null> {
  const { reference, round } = application;
  const earlier = await leads.get(leadIdOf(reference));
  if (earlier && earlier.owner !== triageOwner) return null;
  if (earlier && earlier.round === round) {
    return earlier.state === 'new' || earlier.state === 'sending' ? earlier : null;
  }
  return assignLead(
    earlier,
    { reference, round, owner: triageOwner, rule: null, fallback: false, because: null },
    now,
  );
}

function mailsFor(
  application: Application,
  reason: NonNullable<Application['reason']>,
  cv: Parameters<typeof triageMail>[0]['cv'],
  attachments: readonly MailAttachment[],
): OutgoingMail[] {
  const { settings } = agency();
  const { reference, round, form, profile, decision, because } = application;
  const { doNotContactEmployer, createdAt, suspicion, source } = application;
  const message = triageMail(
    {
      reference,
      reason,
      ...(because ? { because } : {}),
      form,
      profile,
      specialism: decision?.specialism ?? null,
      region: decision?.region ?? null,
      cv,
      candidateTold: source === 'form' && contactEmail(application) !== null,
      doNotContactEmployer,
      machineLike: suspicion !== null,
      receivedAt: createdAt,
    },
    agency(),
  );
  const regionMailbox = settings.regionMailboxes[decision?.region.region ?? ''];
  const mail = {
    ...message,
    reference,
    from: { name: settings.agencyName, address: settings.senderAddress },
    attachments,
  };
  const id = mailIds.triage(reference, round);
  return [
    { ...mail, id, to: { name: 'Triage', address: settings.triageMailbox } },
    ...(regionMailbox
      ? [{ ...mail, id: `${id}/region`, to: { name: 'Triage', address: regionMailbox } }]
      : []),
  ];
}
