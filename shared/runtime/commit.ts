import type { StoredEvent } from '../domain/application.ts';
import type { EventDraft } from '../events/define-event.ts';
import type { Applications } from '../ports/applications.ts';
import type { Clock } from '../ports/clock.ts';
import type { Enquiries } from '../ports/enquiries.ts';
import type { Events } from '../ports/events.ts';
import type { Ids } from '../ports/ids.ts';
import type { Leads } from '../ports/leads.ts';
import type { MailLedger } from '../ports/mail-ledger.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { People } from '../ports/people.ts';
import { noteNews, sendOnce } from './send-once.ts';
import type { Saves, Step } from './step.ts';

/** Ports that carrying out a step needs; `ledger` and `mailer` only where a stage mails, `people` where one knows people again. */
export interface CommitPorts {
  readonly applications: Applications;
  readonly leads: Leads;
  readonly enquiries: Enquiries;
  readonly events: Events;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly ledger?: MailLedger;
  readonly mailer?: Mailer;
  readonly people?: People;
}

/** What caused a step: the event it answers, or nothing for a request from outside. */
export interface Cause {
  readonly id: string;
  readonly correlationId: string;
}

/**
 * Carries out a step: save, mail, save state with drafts, publish. A crash at any point leaves what redelivery
 * or the sweeper can finish. Throws `ConflictError` when an item was written by somebody else: the items before it are
 * saved then, the mails of a step whose `save` conflicts are out, and no event is. To whoever decides again that is the
 * same as a crash there.
 */
export async function commit(step: Step, ports: CommitPorts, cause: Cause | null): Promise<void> {
  const versions = new Map<string, number>();
  if (step.heard) {
    if (!ports.ledger) throw new Error('A step that notes a mail needs the ledger.');
    await noteNews(step.heard, ports.ledger);
  }
  if (step.first) await save(step.first, ports, versions, []);
  const sent = await sendOnce(step.mails ?? [], ports);
  const saves = typeof step.save === 'function' ? step.save(sent) : step.save;
  const events = (step.events ?? []).map((draft) => stamp(draft, ports, cause));
  if (saves) await save(saves, ports, versions, events);
  const out = [...events, ...(step.again ?? [])];
  if (out.length > 0) await ports.events.publish(out);
}

/**
 * The lead first: if the process dies between the two, the application is still where redelivery can move it. A lead
 * that ends goes last: while it is open, what ended it can be done again from it.
 */
async function save(
  { people = [], lead, ended, application, enquiry }: Saves,
  ports: CommitPorts,
  versions: Map<string, number>,
  events: readonly StoredEvent[],
): Promise<void> {
  if (people.length > 0 && !ports.people) throw new Error('A step that notes people needs their port.');
  for (const known of people) await ports.people?.save(known);
  if (lead) {
    const stored = await ports.leads.save({
      ...lead,
      version: versions.get(lead.id) ?? lead.version,
      emitted: withDrafts(lead.emitted, events),
    });
    versions.set(lead.id, stored.version);
  }
  if (application) {
    const version = versions.get(application.reference) ?? application.version;
    const stored = await ports.applications.save({
      ...application,
      version,
      emitted: withDrafts(application.emitted, events),
    });
    versions.set(application.reference, stored.version);
  }
  if (enquiry) {
    const version = versions.get(enquiry.reference) ?? enquiry.version;
    const stored = await ports.enquiries.save({
      ...enquiry,
      version,
      emitted: withDrafts(enquiry.emitted, events),
    });
    versions.set(enquiry.reference, stored.version);
  }
  if (ended) await ports.leads.save(ended);
}

/** Events since the item entered its state, the newest of each kind: a move starts the list again. */
const withDrafts = (earlier: readonly StoredEvent[], events: readonly StoredEvent[]): StoredEvent[] => [
  ...earlier.filter(({ detailType }) => !events.some((event) => event.detailType === detailType)),
  ...events,
];

/** A draft with its id, cause and time. */
export function stamp(
  draft: EventDraft,
  { ids, clock }: Pick<CommitPorts, 'ids' | 'clock'>,
  cause: Cause | null,
): StoredEvent {
  const id = ids.eventId();
  return {
    id,
    detailType: draft.detailType,
    reference: draft.reference,
    round: draft.round,
    correlationId: cause?.correlationId ?? id,
    causationId: cause?.id ?? null,
    time: clock.now().toISOString(),
    data: draft.data,
  };
}
