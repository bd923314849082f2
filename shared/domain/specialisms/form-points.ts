import type { FormAnswers } from '../decision.ts';
import type { SpecialismIndex } from './compile.ts';
import type { Tally } from './tally.ts';

/**
 * What the form's answer is worth. One ticked specialism is about a held title in the headline: the CV outweighs it
 * only with a clear lead of its own. Several ticked ones only lean: the CV says which.
 */
const formPoints = { single: 15, several: 5 };

/** Adds the form's answers to the tallies and gives the one specialism that it names, if it names one. */
export function addForm(
  form: FormAnswers,
  index: SpecialismIndex,
  tallies: Map<string, Tally>,
): string | null {
  const known = index.specialisms.filter(({ id }) => form.specialisms?.includes(id));
  const weight = known.length === 1 ? formPoints.single : formPoints.several;
  for (const { id, label } of known) {
    const fresh: Tally = {
      id,
      score: 0,
      strong: false,
      composed: false,
      terms: new Set(),
      bySub: new Map(),
      reasons: [],
    };
    const own = tallies.get(id) ?? fresh;
    own.score += weight;
    own.strong ||= known.length === 1;
    own.reasons.unshift({
      kind: 'specialism',
      id,
      quote: label,
      page: null,
      line: null,
      rule: 'form:specialism',
      weight,
    });
    tallies.set(id, own);
  }
  return known.length === 1 ? (known[0]?.id ?? null) : null;
}
