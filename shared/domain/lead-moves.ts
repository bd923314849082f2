import type { Application } from './application.ts';
import type { Lead, LeadState } from './lead.ts';
import { noted } from './lead-history.ts';
import type { LeadClosing } from './lead-states.ts';

/** States in which the owner has the mail, or is about to, and has not acted. */
const waiting: readonly LeadState[] = ['sending', 'accepted', 'delivered', 'bounced'];

/** Days in which closing a lead as no CV can be undone. */
const undoDays = 7;

const dayMs = 86_400_000;

/** What the holder of a lead's link may do with it. */
export type LeadAction = 'acknowledge' | 'spoke' | 'reassign' | 'not-a-cv' | 'undo';

/** The actions that a lead's state allows now. */
export function actionsOn(lead: Lead, now: Date): LeadAction[] {
  if (lead.state === 'closed') return mayReopen(lead, now) ? ['undo'] : [];
  const isWaiting = waiting.includes(lead.state);
  const isOpen = isWaiting || lead.state === 'acknowledged';
  return [
    ...(isWaiting ? (['acknowledge'] as const) : []),
    ...(isOpen ? (['spoke'] as const) : []),
    ...(isOpen || lead.state === 'contacted' ? (['reassign'] as const) : []),
    // A council's enquiry has no CV that could be none.
    ...((isOpen || lead.state === 'contacted') && !lead.enquiry ? (['not-a-cv'] as const) : []),
  ];
}

/** Whether a closed lead can still be brought back. */
export const mayReopen = ({ closed }: Lead, now: Date): boolean =>
  Boolean(closed) && now.getTime() < undoUntil(closed?.at ?? '').getTime();

/** Until when closing at an ISO time can be undone. */
export const undoUntil = (closedAt: string): Date => new Date(Date.parse(closedAt) + undoDays * dayMs);

/** "Got it": the owner has it, and nobody is to be reminded of it. */
export function acknowledged(lead: Lead, now: Date, click?: string): Lead {
  const at = now.toISOString();
  return {
    ...lead,
    state: 'acknowledged',
    acknowledged: { by: lead.owner, at, ...(click === undefined ? {} : { click }) },
    clock: { ...lead.clock, remindAt: null },
    updatedAt: at,
    history: noted(lead.history, { at, by: lead.owner, what: 'acknowledged' }),
  };
}

/** "Already spoke": the person has been reached, so every clock stops. */
export function contacted(lead: Lead, now: Date, click?: string): Lead {
  const at = now.toISOString();
  return {
    ...lead,
    state: 'contacted',
    acknowledged: lead.acknowledged ?? { by: lead.owner, at, ...(click === undefined ? {} : { click }) },
    contactedAt: at,
    clock: { ...lead.clock, remindAt: null },
    updatedAt: at,
    // A step whose first mail they answered may have more of them to send.
    dueAt: lead.messageId === null ? lead.dueAt : (lead.next?.at ?? null),
    history: noted(lead.history, { at, by: lead.owner, what: 'contacted' }),
  };
}

/** "Not a CV": closed, with all that undoing needs. */
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
    closed: { by: lead.owner, at, state: lead.state, application: { round, state, reason } },
    clock: { ...lead.clock, remindAt: null },
    updatedAt: at,
    dueAt: lead.next?.at ?? null,
    emitted: [],
    history: noted(lead.history, { at, by: lead.owner, what: 'closed' }),
  };
}

/** How the lead was closed over this round of the application; null where it was not. */
export const closingOf = (
  lead: Lead | null,
  { reference, round }: Pick<Application, 'reference' | 'round'>,
): LeadClosing | null =>
  lead?.closed && lead.reference === reference && lead.closed.application.round === round
    ? lead.closed
    : null;

/** The closed lead as it was, or null where it was not closed by a person or the days for it are over. */
export function reopened(lead: Lead, now: Date): Lead | null {
  const { closed } = lead;
  if (lead.state !== 'closed' || !closed || !mayReopen(lead, now)) return null;
  const at = now.toISOString();
  return {
    ...lead,
    state: closed.state,
    closed: null,
    updatedAt: at,
    // The sweeper looks at once: clocks that were stopped run again from here.
    dueAt: closed.state === 'contacted' ? null : at,
    history: noted(lead.history, { at, by: lead.owner, what: 'reopened' }),
  };
}
