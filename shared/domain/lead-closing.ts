import type { Application } from './application.ts';
import { dueAfter, moveTo } from './application-moves.ts';
import type { Lead } from './lead.ts';
import { noted } from './lead-history.ts';
import type { LeadClosing } from './lead-states.ts';

/** Days in which closing a lead as no CV can be undone. */
const undoDays = 7;

const dayMs = 86_400_000;

/** Why an application is turned away whose lead was closed. */
const reason = 'not-a-document';

type Turned = Pick<Application, 'reference' | 'round' | 'state' | 'reason' | 'updatedAt'>;

/** Whether a closed lead can still be brought back. */
export const mayReopen = ({ closed }: Lead, now: Date): boolean =>
  Boolean(closed) && now.getTime() < undoUntil(closed?.at ?? '').getTime();

/** Until when closing at an ISO time can be undone. */
export const undoUntil = (closedAt: string): Date => new Date(Date.parse(closedAt) + undoDays * dayMs);

/**
 * "Not a CV": closed, with all that undoing needs. The sweeper looks at it at once, in case whoever closed it dies before
 * its application is turned away.
 */
export function closedAsNoCv(
  lead: Lead,
  application: Pick<Application, 'round' | 'state' | 'reason'>,
  now: Date,
): Lead {
  const at = now.toISOString();
  const { round, state, reason } = application;
  return {
    ...lead,
    state: 'closed',
    closed: {
      by: lead.owner,
      at,
      state: lead.state,
      emitted: lead.emitted,
      application: { round, state, reason },
    },
    clock: { ...lead.clock, remindAt: null },
    updatedAt: at,
    dueAt: at,
    emitted: [],
    history: noted(lead.history, { at, by: lead.owner, what: 'closed' }),
  };
}

/** The closed lead's application, asked for another file. Its mails are owed anew. */
export const turnedAway = (application: Application, now: Date): Application =>
  application.state === 'rejected'
    ? {
        ...application,
        reason,
        updatedAt: now.toISOString(),
        sweeps: 0,
        dueAt: dueAfter('rejected', now),
        emitted: [],
      }
    : moveTo(application, 'rejected', now, { reason });

/** How the lead is closed over this round of the application; null where it is not. */
export const closingOf = (
  lead: Lead | null,
  application: Pick<Application, 'reference' | 'round'>,
): LeadClosing | null => (lead?.state === 'closed' ? lastClosingOf(lead, application) : null);

function lastClosingOf(
  { reference, closed }: Lead,
  application: Pick<Application, 'reference' | 'round'>,
): LeadClosing | null {
  const isAbout = reference === application.reference && closed?.application.round === application.round;
  return (isAbout && closed) || null;
}

/** Whether the lead was closed, and whoever closed it died, or lost the answer, before its application was turned away. */
export function isHalfClosed(lead: Lead, application: Turned): boolean {
  const closing = closingOf(lead, application);
  const was = closing?.application;
  if (!was || application.state !== was.state || application.reason !== was.reason) return false;
  // Turned away for the same before, it shows by its time alone that it was not turned away again.
  return was.reason !== reason || application.updatedAt < closing.at;
}

/**
 * How the lead was closed that has been brought back without its application, because whoever did both died in
 * between; null where both are back.
 */
export function halfUndone(lead: Lead, application: Turned): LeadClosing | null {
  // What a scanner found in a file that came since is no part of the closing.
  if (lead.state === 'closed' || application.state !== 'rejected' || application.reason !== reason)
    return null;
  const closing = lastClosingOf(lead, application);
  return closing?.application.reason === reason ? null : closing;
}

/** The application of a closed lead as it was before. */
export function restored(
  application: Application,
  { application: { state, reason } }: LeadClosing,
  now: Date,
): Application {
  return state === 'rejected'
    ? { ...application, reason, updatedAt: now.toISOString() }
    : // The sweeper looks once more: a receipt that was under way is not owed while it is turned away.
      moveTo(application, state, now, { reason });
}

/**
 * The closed lead as it was, or null where it was not closed by a person or the days for it are over. It keeps how it
 * was closed, for `halfUndone`.
 */
export function reopened(lead: Lead, now: Date): Lead | null {
  const { closed } = lead;
  if (lead.state !== 'closed' || !closed || !mayReopen(lead, now)) return null;
  const at = now.toISOString();
  return {
    ...lead,
    state: closed.state,
    updatedAt: at,
    // What asks for its mail; the event that turned its application away is none of that.
    emitted: closed.emitted,
    // The sweeper looks at once: clocks that were stopped run again from here, and its application shall be back.
    dueAt: at,
    history: noted(lead.history, { at, by: lead.owner, what: 'reopened' }),
  };
}
