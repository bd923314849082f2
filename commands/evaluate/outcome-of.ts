import type { Agency } from '../../shared/config/agency.ts';
import { decide, type Knowledge } from '../../shared/domain/decide.ts';
import { ownerOf } from '../../shared/domain/territories/owner.ts';
import { type Label, unknown } from './label.ts';
import type { Outcome } from './outcome.ts';
import type { ReadText } from './read-text.ts';

/** What decides: the compiled facts, the agency's people and rules, and the ISO date on which an owner is asked for. */
export interface Deciding {
  readonly facts: Knowledge;
  readonly agency: Agency;
  readonly on: string;
}

/** What the decision and the territory rules make of a text. The label is only laid beside it. */
export function outcomeOf(
  label: Label,
  { text, unread, fingerprint }: ReadText,
  deciding: Deciding,
): Outcome {
  const { specialism, region, undecided } = decide(text, {}, deciding.facts);
  // Found in another language, or in nothing: a guess, and a person decides.
  const isRead = unread === null && undecided !== 'not-english';
  const predicted = isRead ? specialism.specialism : null;
  const predictedRegion = isRead ? region.region : null;
  const isRouted = undecided === null && predicted !== null && predictedRegion !== null;
  const sub = label.subSpecialism === null ? null : specialism.subSpecialism;
  return {
    ...label,
    predicted,
    guess: specialism.specialisms[0]?.id ?? null,
    confidence: specialism.confidence,
    runnerUp: specialism.specialisms[1]?.id ?? null,
    predictedRegion,
    regionConfidence: region.confidence,
    owner: isRouted ? ownerFor(predicted, sub, predictedRegion, deciding) : null,
    wantedOwners: wantedOwners(label, deciding),
    reasons: [...specialism.reasons, ...region.reasons],
    unread,
    fingerprint,
  };
}

function wantedOwners(label: Label, deciding: Deciding): string[] | null {
  if (label.region === null) return null;
  const regions = [label.region, ...label.regionAlsoAcceptable].filter((id) => id !== unknown);
  const specialisms = [label.specialism, ...label.alsoAcceptable].filter((id) => id !== unknown);
  return specialisms.flatMap((id) =>
    regions.flatMap((region) => {
      const sub = id === label.specialism ? label.subSpecialism : null;
      return ownerFor(id, sub, region, deciding) ?? [];
    }),
  );
}

/** Labels know no postcode area or council, so rules that ask for one count on neither side. */
const ownerFor = (
  specialism: string,
  subSpecialism: string | null,
  region: string,
  { agency: { territories, consultants }, on }: Deciding,
): string | null =>
  ownerOf(territories, consultants, { specialism, subSpecialism, region, on })?.consultant.id ?? null;
