import { type Application, waitingSince } from '../application.ts';
import { type Lead, triageOwner } from '../lead.ts';
import { isWaiting } from '../open-leads.ts';
import { spacedAfter } from './lead-people.ts';

/** What becomes of a decided application with the lead of its person. */
export type Placing =
  /** The lead is about it already: a run that was repeated. */
  | { readonly is: 'made' }
  /** A newer one, or one with a CV, is with the lead: this one is only noted there. */
  | { readonly is: 'noted' }
  /** The lead is about it from the ISO time on: its owner had a mail within the hour. */
  | { readonly is: 'later'; readonly at: string }
  | { readonly is: 'now' };

const hasCv = ({ files }: Application): boolean => files.some(({ versionId }) => versionId !== null);

/** Whether an owner was found for the lead; of a case that nobody has decided there is none. */
export const isDecided = (lead: Lead): boolean => lead.owner !== triageOwner || isWaiting(lead);

/**
 * What becomes of a decided application, given the lead of its person and the newest application that the lead has or
 * waits for. The newest counts, by when it was sent; but a CV comes before a form without one.
 */
export function placingOf(
  lead: Lead | null,
  newest: Application | null,
  application: Application,
  now: Date,
): Placing {
  if (!lead) return { is: 'now' };
  const { reference, round } = application;
  const { next } = lead;
  if (next?.reference === reference && next.round === round) return { is: 'made' };
  const isOfThis = lead.reference === reference;
  // The one of a form whose CV came late is made anew.
  const isLate = lead.kind === 'no-cv' && hasCv(application);
  if (isOfThis && lead.round === round && !isLate && (isDecided(lead) || application.suspicion !== null))
    return { is: 'made' };
  if (!isDecided(lead)) return { is: 'now' };
  if (newest && newest.reference !== reference && !isNewer(application, newest)) return { is: 'noted' };
  const since = isLate ? null : mailedSince(lead, isOfThis);
  const at = since === null ? null : spacedAfter(since);
  return at !== null && at > now.toISOString() ? { is: 'later', at } : { is: 'now' };
}

/** Whether the first is what the lead should be about. The reference settles what came in one moment. */
function isNewer(one: Application, other: Application): boolean {
  if (hasCv(one) !== hasCv(other)) return hasCv(one);
  const [a, b] = [waitingSince(one), waitingSince(other)];
  return a === b ? one.reference > other.reference : a > b;
}

/** Since when the owner has a mail, or is about to; null where theirs went out with this application's earlier round, if at all. */
function mailedSince(lead: Lead, isOfThis: boolean): string | null {
  if (lead.messageId !== null) return lead.mailedAt ?? lead.updatedAt;
  return isOfThis ? null : lead.updatedAt;
}
