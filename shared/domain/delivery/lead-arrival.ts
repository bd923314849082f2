import { type Lead, triageOwner } from '../lead.ts';
import { mailIds } from '../mail-ids.ts';
import type { MailArrival } from './mail-news.ts';

/**
 * The lead whose owner's mail this id names, or the application whose case it puts before triage; null where it is
 * another mail. Which of a lead's mails it is, `ownerMailId` tells.
 */
export function ownerMailOf(
  mailId: string,
): { readonly leadId: string } | { readonly reference: string } | null {
  const [kind, about, count, ...more] = mailId.split('/');
  if (about === undefined || more.length > 0 || !/^[1-9]\d*$/.test(count ?? '')) return null;
  if (kind === 'lead') return { leadId: about };
  return kind === 'triage' ? { reference: about } : null;
}

/** Whether the lead is a case that the mail to the triage mailbox is about: no event of its own goes out for it. */
export const isTriageCase = ({ kind, owner, emitted }: Pick<Lead, 'kind' | 'owner' | 'emitted'>): boolean =>
  kind === 'triage' && owner === triageOwner && emitted.length === 0;

/** The id of the mail to the lead's present owner: those of earlier owners no longer matter. */
export const ownerMailId = (lead: Lead): string =>
  isTriageCase(lead) ? mailIds.triage(lead.reference, lead.round) : mailIds.lead(lead.id, lead.assignment);

/**
 * The lead after what became of its owner's mail; null where that changes nothing: its owner has acted on it, SES's
 * acceptance is not noted yet (the sweeper asks again when it is), or a bounce was heard of before. Its clocks run on
 * from the acceptance, so `updatedAt` does not move; after a bounce the sweeper looks at once for somebody else.
 */
export function arrived(lead: Lead, arrival: MailArrival, now: Date): Lead | null {
  if (arrival === 'delivered' && lead.state === 'accepted') return { ...lead, state: 'delivered' };
  if (arrival === 'bounced' && (lead.state === 'accepted' || lead.state === 'delivered')) {
    return { ...lead, state: 'bounced', sweeps: 0, dueAt: now.toISOString() };
  }
  return null;
}
