import type { StoredEvent } from './application.ts';

/** Every state a lead can be in. Reassignment keeps the lead and starts again at `new`. */
export const leadStates = [
  'new',
  'sending',
  'accepted',
  'delivered',
  'bounced',
  'acknowledged',
  'contacted',
  'placed',
  'not-now',
  'closed',
] as const;
export type LeadState = (typeof leadStates)[number];

/** The owner of a case that a person must decide. */
export const triageOwner = 'triage';

/** What somebody must act on: one lead an application, with exactly one owner. */
export interface Lead {
  readonly id: string;
  readonly reference: string;
  readonly round: number;
  readonly version: number;
  readonly state: LeadState;
  /** Consultant id, or `triage`. */
  readonly owner: string;
  /** The territory rule that gave it its owner. */
  readonly rule: string | null;
  /** Nobody is set for this case; the owner stands in. */
  readonly fallback: boolean;
  /** In the owner's words: why they get it. */
  readonly because: string | null;
  /** Counts owners, from 1: an event about an earlier assignment is a no-op. */
  readonly assignment: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** SES message id of the owner's mail, once accepted. */
  readonly messageId: string | null;
  readonly sweeps: number;
  readonly dueAt: string | null;
  readonly emitted: readonly StoredEvent[];
}

/** The id of an application's lead: one lead a person, so that no second can be made. */
export const leadIdOf = (reference: string): string => `L-${reference}`;

/** Minutes after which the sweeper looks at a lead whose mail is not accepted. */
const unsentMinutes = 2;

/** ISO time at which the sweeper looks at a lead that is not mailed yet. */
export const leadDueAfter = (now: Date): string =>
  new Date(now.getTime() + unsentMinutes * 60_000).toISOString();

/** A lead for its owner, not yet mailed; over an earlier one it is the next assignment of the same lead. */
export function assignLead(
  earlier: Lead | null,
  given: Pick<Lead, 'reference' | 'round' | 'owner' | 'rule' | 'fallback' | 'because'>,
  now: Date,
): Lead {
  const at = now.toISOString();
  return {
    ...given,
    id: leadIdOf(given.reference),
    version: earlier?.version ?? 0,
    state: 'new',
    assignment: (earlier?.assignment ?? 0) + 1,
    createdAt: earlier?.createdAt ?? at,
    updatedAt: at,
    messageId: null,
    sweeps: 0,
    dueAt: leadDueAfter(now),
    emitted: [],
  };
}

/** The lead whose mail SES accepted: nothing more is owed until somebody acts. */
export const leadAccepted = (lead: Lead, messageId: string, now: Date): Lead => ({
  ...lead,
  state: 'accepted',
  messageId,
  updatedAt: now.toISOString(),
  sweeps: 0,
  dueAt: null,
});
