import { arrived, ownerMailId, ownerMailOf } from '../../shared/domain/delivery/lead-arrival.ts';
import { arrivalOf, type MailFate } from '../../shared/domain/delivery/mail-news.ts';
import { type Lead, leadOf } from '../../shared/domain/lead.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { EventOf } from '../../shared/runtime/stage.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly applications: Applications;
  readonly leads: Leads;
  readonly clock: Clock;
}

/**
 * Notes in the ledger what SES says of a mail, and on the lead whether its present owner's mail came. Each kind of news
 * is noted once whatever order they come in; news of an earlier owner's mail leave the lead as it is.
 */
export const recordDelivery: Run<typeof stage, Ports> = (ports) => async (event) => {
  const { mailId, messageId } = event.data;
  const fate = fateOf(event);
  const heard = { mailId, messageId, fate, at: event.time };
  const lead = await leadOfMail(mailId, ports);
  const isCurrent = lead !== null && ownerMailId(lead) === mailId;
  const moved = isCurrent ? arrived(lead, arrivalOf([fate]), ports.clock.now()) : null;
  return moved ? { heard, save: { lead: moved } } : { heard };
};

async function leadOfMail(mailId: string, { applications, leads }: Ports): Promise<Lead | null> {
  const about = ownerMailOf(mailId);
  if (about === null) return null;
  if ('leadId' in about) return leads.get(about.leadId);
  const application = await applications.get(about.reference);
  return application && leads.get(leadOf(application));
}

function fateOf(event: EventOf<typeof stage>): MailFate {
  switch (event.name) {
    case 'EmailSent':
      return 'sent';
    case 'EmailDelivered':
      return 'delivered';
    case 'EmailBounced':
      // Only a permanent one is the end: of the others the mailbox may be full, or the server down for days.
      return event.data.bounceType === 'Permanent' ? 'bounced' : 'delayed';
    case 'EmailComplained':
      return 'complained';
    case 'EmailRejected':
      return 'rejected';
    case 'EmailDelayed':
      return 'delayed';
  }
}
