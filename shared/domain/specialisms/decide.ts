import type { CvText } from '../cv-text.ts';
import type { FormAnswers, SpecialismDecision } from '../decision.ts';
import { withoutPersonal } from '../personal/about-person.ts';
import { isReachable, ownNameIn } from '../personal/own-name.ts';
import { blocksOf } from '../places/blocks.ts';
import type { SpecialismIndex } from './compile.ts';
import { decideWork, type SpecialismSettings } from './decide-work.ts';

/** Decides the specialism of a CV: as {@link decideWork}, and what it tells about its writer counts for nothing. */
export function decideSpecialism(
  text: CvText,
  form: FormAnswers,
  index: SpecialismIndex,
  settings: SpecialismSettings = {},
): SpecialismDecision {
  const { lines } = blocksOf(text);
  // An advert's first line is its title; only a CV's is a name.
  const name = isReachable(lines) ? ownNameIn(lines) : null;
  return decideWork(text, form, index, settings, { name, blanked: withoutPersonal });
}
