import type { Reason, RejectReason, ReviewReason } from '../reason.ts';
import type { Wording } from './keys.ts';
import { say } from './say.ts';

/** Why software did not decide: the reason, and its evidence where there is some. */
export interface Why {
  readonly reason: ReviewReason | RejectReason;
  readonly because?: Reason;
}

/** A reason in words, for colleagues or for the candidate. A CV in Welsh is called by its name. */
export function reasonWords(
  wording: Wording,
  audience: 'staff' | 'candidate',
  { reason, because }: Why,
): string {
  if (reason === 'not-english' && because?.rule === 'language:cy')
    return say(wording, `reason.${audience}.not-english-cy`);
  return say(wording, `reason.${audience}.${reason}`);
}
