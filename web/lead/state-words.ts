import type { LeadItselfView } from '../../shared/domain/lead-view.ts';
import { when } from './when.ts';
import type { LeadSay, LeadWordKey } from './words.ts';

const sentence = {
  new: 'state.sending',
  sending: 'state.sending',
  accepted: 'state.waiting',
  delivered: 'state.waiting',
  bounced: 'state.bounced',
  acknowledged: 'state.acknowledged',
  contacted: 'state.contacted',
  placed: 'state.placed',
  'not-now': 'state.not-now',
  closed: 'state.closed',
} as const satisfies Record<LeadItselfView['state'], LeadWordKey>;

/** Who has the lead, since when, and what they did with it, in one or two sentences. */
export function stateWords(lead: LeadItselfView, say: LeadSay, now: Date = new Date()): string {
  const { state, owner, since, acknowledged, contactedAt, undoUntil, history } = lead;
  const closing = state === 'closed' ? history.filter(({ what }) => what === 'closed').at(-1) : undefined;
  const who = closing?.byName ?? acknowledged?.by.name ?? owner.name;
  const at = closing?.at ?? (state === 'contacted' ? contactedAt : null) ?? acknowledged?.at ?? since;
  const words = say(sentence[state], { name: who, time: when(at, say, now) });
  return undoUntil === null ? words : `${words} ${say('state.undo', { time: when(undoUntil, say, now) })}`;
}
