import type { FormAnswers, Profile } from './decision.ts';

/**
 * When somebody can start. `cv` is what the CV says in its own words, where the form says nothing; `stated` are its
 * words of notice or a date, verbatim and not worked out.
 */
export type Availability =
  | { readonly is: 'now'; readonly cv: boolean }
  | { readonly is: 'from'; readonly date: string }
  | { readonly is: 'stated'; readonly words: string }
  | { readonly is: 'unknown' };

/** The form's answer outranks the CV's words; `today` is an ISO date in London. */
export function availabilityOf(form: FormAnswers, profile: Profile | null, today: string): Availability {
  const { availableFrom } = form;
  if (availableFrom !== undefined)
    return availableFrom <= today ? { is: 'now', cv: false } : { is: 'from', date: availableFrom };
  if (profile?.immediately === true) return { is: 'now', cv: true };
  const stated = profile?.stated?.find(({ kind }) => kind === 'notice');
  return stated === undefined ? { is: 'unknown' } : { is: 'stated', words: stated.quote };
}

const says =
  /\b(?:available (?:(?:for|to) [\w -]{0,30})?(?:immediately|now|straight ?away|at once|with immediate effect)|immediately available|immediate (?:start|availability)|available for (?:an )?immediate start|can start (?:immediately|at once|straight ?away|tomorrow)|availability\s*[:–-]?\s*(?:immediate(?:ly)?|now)|notice(?: period)?\s*[:–-]?\s*(?:none|nil|immediate|no notice|n\/a))\b/i;
/** A thing that was made available at once, or a person who is not. */
const saysOtherwise =
  /\b(?:not|never|ma[dk]es?|making|are|were|was|being)\b[^.;]{0,40}\bavailable\b|\bavailable to\b(?! (?:start|work|join))/i;

/** Whether one line of a CV says that its person can start at once. */
export const saysImmediately = (line: string): boolean =>
  line.length <= 200 && says.test(line) && !saysOtherwise.test(line);
