import { agency } from '../../shared/config/agency.ts';
import type { Application, Decision } from '../../shared/domain/application.ts';
import { leftUndecided } from '../../shared/domain/corrected.ts';
import { type Lead, leadAccepted } from '../../shared/domain/lead.ts';
import { type CvAttachment, cvAttachment } from '../../shared/domain/mail/cv-attachment.ts';
import { leadMail } from '../../shared/domain/mail/lead-mail.ts';
import type { Message } from '../../shared/domain/mail/message.ts';
import { threadHeaders } from '../../shared/domain/mail/thread.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import { leadSent } from '../../shared/events/lead-sent.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Uploads } from '../../shared/ports/documents.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { MailLedger } from '../../shared/ports/mail-ledger.ts';
import { readAttachments } from '../../shared/runtime/attachments.ts';
import { issueLeadToken, leadLink } from '../../shared/runtime/open-lead.ts';
import { mailbox, outgoing, toFormerOwner } from '../../shared/runtime/owner-mail.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly leads: Leads;
  readonly uploads: Uploads;
  readonly tokens: AccessTokens;
  readonly ledger: MailLedger;
  readonly clock: Clock;
  readonly siteUrl: string;
}

/** Mails the lead to its owner, and tells an owner who lost it. Only the current assignment is mailed, and only until SES has accepted it. */
export const deliverLead: Run<typeof stage, Ports> =
  ({ leads, uploads, tokens, ledger, clock, siteUrl }) =>
  async ({ data }, stored) => {
    const lead = await leads.get(data.leadId);
    if (!stored || !lead || lead.assignment !== data.assignment) return null;
    const now = clock.now();
    const mended = leftUndecided(stored, lead, now);
    const application = mended ?? stored;
    if (!application.decision) return null;
    // A link that was used before the mail was noted leaves the state further on, and the note to be made.
    if (lead.messageId !== null || lead.state === 'closed') return null;
    const { settings } = agency();
    const owner = mailbox(lead.owner);
    const attachment = cvAttachment(application, settings, owner.cv);
    const id = mailIds.lead(lead.id, lead.assignment);
    // Asked before a link is made: a repeat shall not leave another secret behind.
    const isSent = await ledger.wasSent(id);
    const link = isSent ? null : leadLink(siteUrl, await issueLeadToken(lead, tokens, now));
    const message = messageFor(
      lead,
      { ...application, decision: application.decision },
      attachment.cv,
      link,
      now,
    );
    const mail = {
      ...outgoing(message, id, owner, lead),
      headers: { ...message.headers, ...threadHeaders(lead.threadId, settings.awsRegion) },
      attachments: await readAttachments(attachment.files, uploads),
    };
    const sending = lead.state === 'new' ? { ...lead, state: 'sending' as const } : lead;
    return {
      // The decision first: once the mail is noted nobody comes back for it.
      first: { lead: sending, ...(mended ? { application: mended } : {}) },
      mails: [mail, ...toFormerOwner(lead)],
      save: ([messageId = '']) => ({ lead: leadAccepted(sending, messageId, clock.now()) }),
      events: [leadSent.draft(application, { leadId: lead.id, assignment: lead.assignment })],
    };
  };

function messageFor(
  { kind, fallback, because, history, others = [], alike = [] }: Lead,
  application: Application & { readonly decision: Decision },
  cv: CvAttachment['cv'],
  link: string | null,
  now: Date,
): Message {
  const { reference, form, profile, decision, doNotContactEmployer, createdAt, suspicion } = application;
  const about = { reference, form, profile, ...decision, kind, fallback, because, cv, link };
  return leadMail(
    {
      ...about,
      unusual: history.at(-1)?.what !== 'assigned',
      today: londonTime(now).date,
      doNotContactEmployer,
      lookAtPage: suspicion !== null || alike.length > 0,
      sameAs: others.slice(-3),
      receivedAt: createdAt,
    },
    agency(),
  );
}
