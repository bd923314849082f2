import type { Application, StoredEvent } from '../domain/application.ts';
import type { MailNews } from '../domain/delivery/mail-news.ts';
import type { Enquiry } from '../domain/enquiry/enquiry.ts';
import type { Lead } from '../domain/lead.ts';
import type { Known } from '../domain/people/known.ts';
import type { EventDraft } from '../events/define-event.ts';
import type { OutgoingMail } from '../ports/mailer.ts';

/** Items to be written, each by one conditional write over the version it was read at. */
export interface Saves {
  /** Addresses and numbers that a lead is known by from now on: before the lead, so that two runs never make two of one person. */
  readonly people?: readonly Known[];
  readonly lead?: Lead;
  /** Another lead that ends with this step: written last, so that the step can be done again from it. */
  readonly ended?: Lead;
  readonly application?: Application;
  readonly enquiry?: Enquiry;
}

/** What a use case wants done. It touches nothing itself; the runtime carries it out in this order. */
export interface Step {
  /** What SES said of a mail: noted in the ledger before all else. */
  readonly heard?: MailNews;
  /** Written before anything leaves. */
  readonly first?: Saves;
  /** Each sent once, whatever is retried. */
  readonly mails?: readonly OutgoingMail[];
  /** Written after the mails, with the events: state and drafts in one write. Gets the mails' SES message ids in order. */
  readonly save?: Saves | ((messageIds: readonly string[]) => Saves);
  /** Published after `save` is written. */
  readonly events?: readonly EventDraft[];
  /** Stored events of an earlier step, published once more after `save`. */
  readonly again?: readonly StoredEvent[];
}
