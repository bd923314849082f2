import type { Decision } from './application.ts';
import type { CvText } from './cv-text.ts';
import type { FormAnswers, Profile } from './decision.ts';
import type { PlacesIndex } from './places/compile.ts';
import { decideRegion } from './places/decide-region.ts';
import { profileOf } from './profile/profile.ts';
import type { ReviewReason } from './reason.ts';
import type { SpecialismIndex } from './specialisms/compile.ts';
import { decideSpecialism } from './specialisms/decide.ts';

/** The agency's facts, compiled once a process. */
export interface Knowledge {
  readonly specialisms: SpecialismIndex;
  readonly places: PlacesIndex;
  /** Shares from 0 to 1 that an agency sets in place of the built-in ones. */
  readonly thresholds: { readonly specialism?: number };
}

/** Everything that a CV and its form say: who, what and where, and why a person must decide if one must. */
export interface Understood extends Decision {
  readonly profile: Profile;
  /** Null when both specialism and region are decided. */
  readonly undecided: ReviewReason | null;
}

/** The whole decision about a CV: pure, so that the pipeline, the `tag` command and the tests are one. */
export function decide(text: CvText, form: FormAnswers, knowledge: Knowledge): Understood {
  const specialism = decideSpecialism(text, form, knowledge.specialisms, {
    ...(knowledge.thresholds.specialism === undefined ? {} : { threshold: knowledge.thresholds.specialism }),
  });
  const region = decideRegion(text, form, knowledge.places);
  const undecided = region.undecided ?? (specialism.specialism === null ? 'unknown-specialism' : null);
  return { specialism, region, profile: profileOf(text, form), undecided };
}
