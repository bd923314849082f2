import type { ApplicationState, StoredEvent } from './application.ts';
import type { RejectReason, ReviewReason } from './reason.ts';

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

/** What a lead is, as its mail's subject says first. */
export type LeadKind =
  | 'lead'
  | 'now'
  | 'updated'
  | 'check-region'
  | 'no-cv'
  | 'triage'
  | 'council'
  | 'council-urgent';

/** How a lead was closed as no CV, with what undoing it brings back. */
export interface LeadClosing {
  /** Consultant id, or `triage`. */
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  readonly state: LeadState;
  readonly emitted: readonly StoredEvent[];
  readonly application: {
    /** The round that was closed: a newer CV may have been waiting to go to the owner. */
    readonly round: number;
    readonly state: ApplicationState;
    readonly reason: ReviewReason | RejectReason | null;
  };
}
