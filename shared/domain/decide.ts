import type { Decision } from './application.ts';
import type { CvText } from './cv-text.ts';
import type { FormAnswers, Profile } from './decision.ts';
import { type CvLanguage, languageOf } from './language/language-of.ts';
import type { PlacesIndex } from './places/compile.ts';
import { decideRegion } from './places/decide-region.ts';
import { profileOf } from './profile/profile.ts';
import type { Reason, ReviewReason } from './reason.ts';
import type { Calibration } from './specialisms/calibrate.ts';
import type { SpecialismIndex } from './specialisms/compile.ts';
import { decideSpecialism } from './specialisms/decide.ts';

/** The agency's facts, compiled once a process. */
export interface Knowledge {
  readonly specialisms: SpecialismIndex;
  readonly places: PlacesIndex;
  /** Shares from 0 to 1 that an agency sets in place of the built-in ones. */
  readonly thresholds: { readonly specialism?: number };
  /** Table that makes certainty of a specialism's lead; absent for the built-in one. */
  readonly calibration?: Calibration;
}

/** Everything that a CV and its form say: who, what and where, and why a person must decide if one must. */
export interface Understood extends Decision {
  readonly profile: Profile;
  /** Null when both specialism and region are decided. */
  readonly undecided: ReviewReason | null;
  /** The evidence for `undecided`, where there is some to show. */
  readonly because: Reason | null;
}

/** The whole decision about a CV: pure, so that the pipeline, the `tag` command and the tests are one. */
export function decide(text: CvText, form: FormAnswers, knowledge: Knowledge): Understood {
  const specialism = decideSpecialism(text, form, knowledge.specialisms, {
    ...(knowledge.thresholds.specialism === undefined ? {} : { threshold: knowledge.thresholds.specialism }),
    ...(knowledge.calibration === undefined ? {} : { calibration: knowledge.calibration }),
  });
  const region = decideRegion(text, form, knowledge.places);
  const because = notEnglish(languageOf(text));
  const undecided = because
    ? 'not-english'
    : (region.undecided ?? (specialism.specialism === null ? 'unknown-specialism' : null));
  return { specialism, region, profile: profileOf(text, form), undecided, because };
}

/** What the rules know they know in English: of a CV in another language, whatever they found is a guess. */
function notEnglish({ code, line }: CvLanguage): Reason | null {
  if (code === 'en') return null;
  const place = { page: line?.page ?? null, line: line?.line ?? null };
  const rule = `language:${code}`;
  return { kind: 'outcome', id: 'not-english', quote: line?.text ?? '', ...place, rule, weight: 1 };
}
