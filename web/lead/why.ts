import type { Choice, LeadView } from '../../shared/domain/lead-view.ts';
import type { Reason } from '../../shared/domain/reason.ts';

/** Evidence for one thing, strongest first. */
export interface Evidence {
  readonly label: string;
  readonly reasons: readonly Reason[];
}

const mostQuotes = 3;

/** The best quotes for one tag, the same words once. */
function best(reasons: readonly Reason[]): Reason[] {
  const quotes = new Map<string, Reason>();
  for (const reason of [...reasons].sort((one, other) => other.weight - one.weight)) {
    const key = reason.quote.trim().toLowerCase();
    if (key !== '' && !quotes.has(key)) quotes.set(key, reason);
  }
  return [...quotes.values()].slice(0, mostQuotes);
}

/**
 * What to quote for the field or the region: for what was decided, what speaks for it; where nothing was, the best of
 * each thing that came near.
 */
export function evidenceFor(
  kind: 'specialism' | 'region',
  { decision, choices }: Pick<LeadView, 'decision' | 'choices'>,
): Evidence[] {
  const all = decision.reasons.filter((reason) => reason.kind === kind);
  const labels = kind === 'specialism' ? choices.specialisms : choices.regions;
  const decided = decision[kind];
  const ids = decided ? [decided.id] : [...new Set(all.map(({ id }) => id))].slice(0, 3);
  return ids.flatMap((id) => {
    const reasons = best(all.filter((reason) => reason.id === id));
    const label = labels.find((one) => one.id === id)?.label ?? decided?.label ?? '';
    return reasons.length === 0 ? [] : [{ label, reasons }];
  });
}

/** A second field below this share is no runner-up worth a word, as in the mail. */
const leastRunnerUp = 0.05;

/** The field that came second; null where none came near. */
export const runnerUp = ({ specialism, specialisms }: LeadView['decision']): Choice | null =>
  specialism === null
    ? null
    : (specialisms.find(({ id, confidence }) => id !== specialism.id && confidence >= leastRunnerUp) ?? null);
