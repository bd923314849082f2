import { agency } from '../../shared/config/agency.ts';
import { leadAccepted, triageOwner } from '../../shared/domain/lead.ts';
import { cvAttachment } from '../../shared/domain/mail/cv-attachment.ts';
import { leadMail } from '../../shared/domain/mail/lead-mail.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { leadSent } from '../../shared/events/lead-sent.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Uploads } from '../../shared/ports/documents.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import { readAttachments } from '../../shared/runtime/attachments.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly leads: Leads;
  readonly uploads: Uploads;
  readonly clock: Clock;
}

/** Mails the lead to its owner. Only the lead's current assignment is mailed, and only until SES has accepted it. */
export const deliverLead: Run<typeof stage, Ports> =
  ({ leads, uploads, clock }) =>
  async ({ data }, application) => {
    const lead = await leads.get(data.leadId);
    if (!application?.decision || !lead || lead.assignment !== data.assignment) return null;
    if (lead.state !== 'new' && lead.state !== 'sending') return null;
    const { settings, consultants } = agency();
    const triage = { name: 'Triage', email: settings.triageMailbox };
    const owner = lead.owner === triageOwner ? triage : consultants.find(({ id }) => id === lead.owner);
    if (!owner) throw new Error(`The lead's owner ${lead.owner} is nobody in the agency's data.`);
    const { reference, form, profile, decision, doNotContactEmployer, createdAt, suspicion } = application;
    const { cv, files } = cvAttachment(application, settings);
    const message = leadMail(
      {
        reference,
        form,
        profile,
        ...decision,
        fallback: lead.fallback,
        cv,
        doNotContactEmployer,
        machineLike: suspicion !== null,
        receivedAt: createdAt,
      },
      agency(),
    );
    const attachments = await readAttachments(files, uploads);
    const mail = {
      ...message,
      id: mailIds.lead(lead.id, lead.assignment),
      reference,
      to: { name: owner.name, address: owner.email },
      from: { name: settings.agencyName, address: settings.senderAddress },
      attachments,
    };
    const sending = { ...lead, state: 'sending' as const };
    return {
      first: { lead: sending },
      mails: [mail],
      save: ([messageId = '']) => ({ lead: leadAccepted(sending, messageId, clock.now()) }),
      events: [leadSent.draft(application, { leadId: lead.id, assignment: lead.assignment })],
    };
  };
