import { availabilityOf } from '../availability.ts';
import type { FormAnswers, Profile } from '../decision.ts';
import type { Wording } from '../wording/keys.ts';
import { say } from '../wording/say.ts';
import { longDate } from './dates.ts';

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
  return say(wording, availability.cv ? 'availability.cv-now' : 'availability.now');
}
