import type { Lead, LeadState } from './lead.ts';
import { mayReopen } from './lead-closing.ts';
import { noted } from './lead-history.ts';

/** States in which the owner has the mail, or is about to, and has not acted. */
const waiting: readonly LeadState[] = ['sending', 'accepted', 'delivered', 'bounced'];

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
