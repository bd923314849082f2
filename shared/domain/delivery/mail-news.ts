/** What can be heard of a mail, each at most once in the ledger. All but the last are what SES says after it took it. */
export type MailFate =
  | 'sent'
  | 'delivered'
  /** For good: there is no such mailbox, or it takes nothing from us. */
  | 'bounced'
  | 'complained'
  | 'rejected'
  | 'delayed'
  /** Ours, not SES's: the mail was left out, since others to its address came back. */
  | 'suppressed';

/** One thing that was heard of a mail. Any of them settles it: it is not sent again. */
export interface MailNews {
  /** Its id in the ledger, see `mailIds`. */
  readonly mailId: string;
  /** SES's own id of it, or why it has none. */
  readonly messageId: string;
  readonly fate: MailFate;
  /** ISO time of the fact. */
  readonly at: string;
}

/** What became of a mail, as far as the ledger has heard. */
export type MailArrival = 'unknown' | 'delivered' | 'bounced';

/**
 * Where a mail ended by all that was heard of it, in whatever order: who was told "delivered" and then "bounced" has
 * no mail, since a mailbox may take a mail and its server send it back.
 */
export function arrivalOf(heard: readonly MailFate[]): MailArrival {
  if (heard.some((fate) => cameBack.includes(fate))) return 'bounced';
  return heard.includes('delivered') || heard.includes('complained') ? 'delivered' : 'unknown';
}

/** What means that the recipient does not have the mail. */
const cameBack: readonly MailFate[] = ['bounced', 'rejected', 'suppressed'];

/** Whether no more mail goes to an address after this: a permanent bounce, or its reader called the mail spam. */
export const isSuppressing = (fate: MailFate): boolean => fate === 'bounced' || fate === 'complained';

/** Days for which an address stays suppressed: after them one mail tries again whether it works by now. */
export const suppressedDays = 180;

/** Kinds of mail, by the first part of their ids, that go to people outside the agency. */
const outside: readonly string[] = ['receipt', 'outcome', 'silence', 'enquiry'];

/** Whether somebody at the agency did not get a mail: then somebody must act, since leads go by mail. */
export const isStaffBounce = ({ mailId, fate }: Pick<MailNews, 'mailId' | 'fate'>): boolean =>
  cameBack.includes(fate) && !outside.includes(mailId.split('/')[0] ?? '');
