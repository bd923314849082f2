import type { MailArrival, MailNews } from '../domain/delivery/mail-news.ts';

/** What the ledger says of a mail. */
export type MailClaim =
  /** The lease is ours: send, then note it. SES has said so many times since that we ask too much. */
  | { readonly kind: 'claimed'; readonly throttles: number }
  /** SES has accepted it before: do not send again. */
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Another run holds the lease, or SES is not to be asked yet. */
  | { readonly kind: 'busy' };

/** The ledger of every mail, by an id that says what it is for, so that each goes out once. */
export interface MailLedger {
  /** Takes the lease until the ISO time, unless the mail is sent or leased by another run. Of the address a hash alone is kept. */
  claim(mailId: string, address: string, now: string, leaseUntil: string): Promise<MailClaim>;
  /** Notes that SES accepted the mail. */
  sent(mailId: string, messageId: string, now: string): Promise<void>;
  /** Gives the lease back after SES said no, so that a retry need not wait for it. */
  release(mailId: string): Promise<void>;
  /** Turns the lease into a wait: before the ISO time nobody asks SES for this mail again. */
  waits(mailId: string, until: string): Promise<void>;
  /** Whether a mail of this purpose may go to the address, and takes its place until the ISO time: one application at a time. */
  spaced(purpose: string, address: string, reference: string, now: string, until: string): Promise<boolean>;
  /** Whether the mail is settled: SES has accepted it, or it was left out to keep its distance. */
  wasSent(mailId: string): Promise<boolean>;
  /** Notes what SES said of a mail, and by that that SES has it: a lease is over, and the message id stays the first. A permanent bounce or a complaint suppresses the address. Repeats change nothing. */
  heard(news: MailNews): Promise<void>;
  /** What became of a mail by all that SES said of it so far. */
  arrivalOf(mailId: string): Promise<MailArrival>;
  /** Whether mail to the address came back for good, or its reader complained, in the last half year. */
  suppressed(address: string): Promise<boolean>;
}
