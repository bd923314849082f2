import type { LeadView } from '../../shared/domain/lead-view.ts';
import type { LeadSay, LeadWordKey } from './words.ts';

type Note = LeadView['lead']['history'][number];

const sentence: Readonly<Record<string, LeadWordKey>> = {
  reassigned: 'history.reassigned',
  corrected: 'history.corrected',
  acknowledged: 'history.acknowledged',
  contacted: 'history.contacted',
  closed: 'history.closed',
  reopened: 'history.reopened',
  reminded: 'history.reminded',
  'handed-over': 'history.handed-over',
  covered: 'history.covered',
  bounced: 'history.bounced',
  nudged: 'history.nudged',
};

/** One note of a lead's history as a sentence. `names` gives people, regions and fields by id. */
export function historyWords(note: Note, names: ReadonlyMap<string, string>, say: LeadSay): string {
  const nameOf = (id: string | undefined): string => names.get(id ?? '') ?? say('history.somebody');
  const by = note.by === 'router' ? say('history.router') : note.byName;
  const values = { by, from: nameOf(note.from), to: nameOf(note.to), what: note.what };
  if (note.what === 'assigned') {
    return say(note.by === 'router' ? 'history.assigned' : 'history.assigned-by', values);
  }
  return say(sentence[note.what] ?? 'history.other', { ...values, what: note.what.replaceAll('-', ' ') });
}

/** Every name that a view tells, by id. */
export function namesIn({ lead, choices, decision }: LeadView): ReadonlyMap<string, string> {
  const { regions, specialisms, goesTo } = choices;
  return new Map<string, string>([
    ...[...regions, ...specialisms, ...decision.specialisms].map(({ id, label }) => [id, label] as const),
    ...[lead.owner, ...goesTo.map(({ owner }) => owner)].map(({ id, name }) => [id, name] as const),
    ...lead.history.map(({ by, byName }) => [by, byName] as const),
  ]);
}
