/** What SES can say of a mail after it took it, each at most once in the ledger. */
export type MailFate = 'sent' | 'delivered' | 'bounced' | 'complained' | 'rejected' | 'delayed';

/** One thing that SES said of a mail. Any of them means that SES had taken it. */
export interface MailNews {
  /** Its id in the ledger, see `mailIds`. */
  readonly mailId: string;
  /** SES's own id of it. */
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
  if (heard.includes('bounced') || heard.includes('rejected')) return 'bounced';
  return heard.includes('delivered') || heard.includes('complained') ? 'delivered' : 'unknown';
}
