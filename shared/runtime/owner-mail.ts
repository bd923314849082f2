import { agency } from '../config/agency.ts';
import { type Lead, triageOwner } from '../domain/lead.ts';
import { assignmentIn } from '../domain/lead-history.ts';
import { personView } from '../domain/lead-itself.ts';
import type { Message } from '../domain/mail/message.ts';
import { movedMail } from '../domain/mail/moved-mail.ts';
import { mailIds } from '../domain/mail-ids.ts';
import { say } from '../domain/wording/say.ts';
import type { OutgoingMail } from '../ports/mailer.ts';

/** Where an owner's mail goes, and how they want the CV. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
  readonly cv: 'link' | 'attached';
}

/** The mailbox of a consultant or of triage. Throws an `Error` for an owner whom the agency's data do not know. */
export function mailbox(owner: string): Mailbox {
  const { settings, consultants, wording } = agency();
  if (owner === triageOwner)
    return { name: say(wording, 'lead.triage'), address: settings.triageMailbox, cv: 'link' };
  const consultant = consultants.find(({ id }) => id === owner);
  if (!consultant) throw new Error(`The lead's owner ${owner} is nobody in the agency's data.`);
  return { name: consultant.name, address: consultant.email, cv: consultant.cv ?? 'link' };
}

/** Nobody comes after triage: what is for its mailbox is sent whatever came back from there. */
export const lastResort = (address: string): Pick<OutgoingMail, 'always'> =>
  address === agency().settings.triageMailbox ? { always: true } : {};

/** A mail about a lead as it goes out to a mailbox, from the agency. */
export function outgoing(
  message: Message,
  id: string,
  { name, address }: Pick<Mailbox, 'name' | 'address'>,
  { reference }: Pick<Lead, 'reference'>,
): OutgoingMail {
  const { settings } = agency();
  const from = { name: settings.agencyName, address: settings.senderAddress };
  return { ...message, id, reference, to: { name, address }, from, ...lastResort(address) };
}

/** The mail to whoever had the lead until a person passed it on: who has it now. None where nobody did. */
export function toFormerOwner(lead: Lead): OutgoingMail[] {
  const last = assignmentIn(lead.history);
  if (last?.what !== 'reassigned' || !last.from || last.from === lead.owner) return [];
  const { name } = personView(agency(), lead.owner);
  const message = movedMail({ ...lead, name }, agency());
  return [outgoing(message, mailIds.moved(lead.id, lead.assignment), mailbox(last.from), lead)];
}
