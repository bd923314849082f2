import { type Lead, type LeadState, triageOwner } from './lead.ts';

/** States in which nobody has to act any more. */
const doneStates: readonly LeadState[] = ['placed', 'not-now', 'closed'];

/** True while somebody has to act on the lead. */
export const isOpen = ({ state }: Pick<Lead, 'state'>): boolean => !doneStates.includes(state);

/** The list of leads that lie with triage only until their owner's address is confirmed. */
export const waitingList = 'waiting';

/** Whether triage holds the lead for an owner whose address nobody has confirmed: a rule gave it one. */
export const isWaiting = ({ owner, rule }: Pick<Lead, 'owner' | 'rule'>): boolean =>
  owner === triageOwner && rule !== null;

/** The list an open lead stands in: its owner's id, `triage` or `waiting`. Null where it is done. */
export const openListOf = (lead: Pick<Lead, 'state' | 'owner' | 'rule'>): string | null =>
  !isOpen(lead) ? null : isWaiting(lead) ? waitingList : lead.owner;
