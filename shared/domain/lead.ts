import type { Application, StoredEvent } from './application.ts';
import { type LeadNote, noted } from './lead-history.ts';
import type { LeadClosing, LeadKind, LeadState } from './lead-states.ts';
import { type LeadPeople, mailedNow, peopleKept } from './people/lead-people.ts';

export type { LeadKind, LeadState } from './lead-states.ts';

/** The owner of a case that a person must decide. */
export const triageOwner = 'triage';

/** When the owner was and is to be reminded; ISO times, null where nothing is owed or done. */
export interface LeadClock {
  readonly remindAt: string | null;
  readonly remindedAt: string | null;
  readonly handedOverAt: string | null;
  readonly nudgedAt: string | null;
  /** The opening at which the lead is in its owner's summary, because it came while the agency was closed. */
  readonly summaryAt?: string | null;
}

/** Who said "Got it", and when. */
export interface Acknowledgement {
  /** Consultant id, or `triage`. */
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  /** The page's own mark of the click: a request sent twice is told from a second person. */
  readonly click?: string;
}

/** What somebody must act on: one lead a person, with exactly one owner. */
export interface Lead extends LeadPeople {
  readonly id: string;
  /** Of the person's newest application that is with the owner; of the enquiry where `enquiry` is true. */
  readonly reference: string;
  /** A council's enquiry, not a candidate. */
  readonly enquiry?: boolean;
  readonly round: number;
  readonly version: number;
  readonly state: LeadState;
  readonly kind: LeadKind;
  /** As decided, or as a person corrected it; null where not known. */
  readonly specialism: string | null;
  readonly region: string | null;
  /** Consultant id, or `triage`. */
  readonly owner: string;
  /** The territory rule that gave it its owner. */
  readonly rule: string | null;
  /** Nobody is set for this case; the owner stands in. */
  readonly fallback: boolean;
  /** In the owner's words: why they get it. */
  readonly because: string | null;
  /** Counts owners, from 1: an event or a link of an earlier assignment is a no-op. */
  readonly assignment: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** SES message id of the owner's mail, once accepted. */
  readonly messageId: string | null;
  /** SES message id of the first mail to this owner: later ones answer it. */
  readonly threadId: string | null;
  readonly acknowledged: Acknowledgement | null;
  /** ISO time at which the owner said that they spoke to the person. */
  readonly contactedAt: string | null;
  readonly clock: LeadClock;
  /** How the lead was last closed as no CV; whether it still is, its state says. */
  readonly closed?: LeadClosing | null;
  /** What happened to it, oldest first; the last 50. */
  readonly history: readonly LeadNote[];
  readonly sweeps: number;
  readonly dueAt: string | null;
  readonly emitted: readonly StoredEvent[];
}

/** The id of the lead that an application makes: one, so that no second can be made. */
export const leadIdOf = (reference: string): string => `L-${reference}`;

/** The id of an application's lead: the person's, where they had one. */
export const leadOf = ({ reference, leadId }: Pick<Application, 'reference' | 'leadId'>): string =>
  leadId ?? leadIdOf(reference);

/** Minutes after which the sweeper looks at a lead whose mail is not accepted. */
const unsentMinutes = 2;

/** ISO time at which the sweeper looks at a lead that is not mailed yet. */
export const leadDueAfter = (now: Date): string =>
  new Date(now.getTime() + unsentMinutes * 60_000).toISOString();

const noClock: LeadClock = { remindAt: null, remindedAt: null, handedOverAt: null, nudgedAt: null };

/** What an assignment must say, and what it may: the rest comes from the earlier lead. */
export type Assignment = Pick<Lead, 'reference' | 'round' | 'owner' | 'rule' | 'fallback' | 'because'> &
  Partial<Pick<Lead, 'id' | 'kind' | 'specialism' | 'region' | 'enquiry' | 'others' | 'alike'>>;

/**
 * A lead for its owner, not yet mailed; over an earlier one it is the next assignment of the same lead, and ends the
 * earlier links. `by` is who gave it: a consultant's id, `triage`, or `router` for the software's own rules.
 */
export function assignLead(
  earlier: Lead | null,
  given: Assignment,
  now: Date,
  note: Pick<LeadNote, 'by' | 'what'> = { by: 'router', what: 'assigned' },
): Lead {
  const at = now.toISOString();
  const isSameOwner = earlier?.owner === given.owner;
  const { reference, round, owner, rule, fallback, because } = given;
  const isEnquiry = given.enquiry ?? earlier?.enquiry;
  return {
    id: earlier?.id ?? given.id ?? leadIdOf(reference),
    reference,
    ...(isEnquiry === undefined ? {} : { enquiry: isEnquiry }),
    round,
    version: earlier?.version ?? 0,
    state: 'new',
    kind: given.kind ?? earlier?.kind ?? 'lead',
    specialism: given.specialism ?? earlier?.specialism ?? null,
    region: given.region ?? earlier?.region ?? null,
    owner,
    rule,
    fallback,
    because,
    assignment: (earlier?.assignment ?? 0) + 1,
    createdAt: earlier?.createdAt ?? at,
    updatedAt: at,
    messageId: null,
    // A new owner has no earlier mail that this one could answer.
    threadId: isSameOwner ? (earlier?.threadId ?? null) : null,
    acknowledged: null,
    contactedAt: isSameOwner ? (earlier?.contactedAt ?? null) : null,
    clock: { ...noClock, nudgedAt: earlier?.clock.nudgedAt ?? null },
    closed: null,
    history: noted(earlier?.history ?? [], {
      at,
      ...note,
      ...(earlier ? { from: earlier.owner } : {}),
      to: owner,
    }),
    sweeps: 0,
    dueAt: leadDueAfter(now),
    emitted: [],
    ...peopleKept(earlier, given, isSameOwner),
  };
}

/** The lead whose mail SES accepted; the sweeper starts its clocks. A lead that its owner has acted on meanwhile keeps its state. */
export const leadAccepted = (lead: Lead, messageId: string, now: Date): Lead => ({
  ...lead,
  state: lead.state === 'new' || lead.state === 'sending' ? 'accepted' : lead.state,
  messageId,
  ...mailedNow(lead, now.toISOString()),
  threadId: lead.threadId ?? messageId,
  updatedAt: now.toISOString(),
  sweeps: 0,
  dueAt: now.toISOString(),
});
