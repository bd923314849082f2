import type { Lead } from '../lead.ts';
import { mailIds } from '../mail-ids.ts';
import type { MailArrival } from './mail-news.ts';

/** The lead whose owner's mail this id names; null where it is another mail. The assignment is in the id as well: see `isCurrentMail`. */
export function leadIdOfMail(mailId: string): string | null {
  const [kind, leadId, assignment, ...more] = mailId.split('/');
  if (kind !== 'lead' || leadId === undefined || more.length > 0) return null;
  return /^[1-9]\d*$/.test(assignment ?? '') ? leadId : null;
}

/** Whether the mail is the one to the lead's present owner: those of earlier owners no longer matter. */
export const isCurrentMail = (lead: Lead, mailId: string): boolean =>
  mailIds.lead(lead.id, lead.assignment) === mailId;

/**
 * The lead after what became of its owner's mail; null where that changes nothing: its owner has acted on it, SES's
 * acceptance is not noted yet (the sweeper asks again when it is), or a bounce was heard of before. Its clocks run on
 * from the acceptance, so neither `updatedAt` nor `dueAt` moves.
 */
export function arrived(lead: Lead, arrival: MailArrival): Lead | null {
  if (arrival === 'delivered' && lead.state === 'accepted') return { ...lead, state: 'delivered' };
  if (arrival === 'bounced' && (lead.state === 'accepted' || lead.state === 'delivered')) {
    return { ...lead, state: 'bounced' };
  }
  return null;
}
