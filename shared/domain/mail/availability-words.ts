import { availabilityOf } from '../availability.ts';
import type { FormAnswers, Profile } from '../decision.ts';
import type { Wording } from '../wording/keys.ts';
import { say } from '../wording/say.ts';
import { oneLine } from './clean.ts';
import { longDate } from './dates.ts';
import { redact } from './redact.ts';

/** "Notice period: 4 weeks" as it stands inside a line. */
const insideSentence = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** When the person can start, in words; null where neither form nor CV says. `today` is an ISO date in London. */
export function availabilityWords(
  { wording }: { readonly wording: Wording },
  form: FormAnswers,
  profile: Profile | null,
  today: string,
): string | null {
  const availability = availabilityOf(form, profile, today);
  if (availability.is === 'unknown') return null;
  if (availability.is === 'from')
    return say(wording, 'availability.from', { date: longDate(availability.date) });
  if (availability.is === 'stated')
    return say(wording, 'availability.stated', {
      words: insideSentence(oneLine(redact(availability.words), 60)),
    });
  return say(wording, availability.cv ? 'availability.cv-now' : 'availability.now');
}
