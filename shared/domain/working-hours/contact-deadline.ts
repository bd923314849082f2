import { type Application, waitingSince } from '../application.ts';
import type { BankHolidays } from './bank-holidays.ts';
import { type WorkingHoursSettings, workingHours } from './working-hours.ts';

/** Until when we tell a candidate that a person will have been in touch: the moment, and `by 5 pm Monday 30 November`. */
export function contactDeadline(
  application: Application,
  settings: { readonly workingHours: WorkingHoursSettings; readonly clocks: { readonly promise: number } },
  holidays: BankHolidays,
): { readonly at: Date; readonly words: string } {
  const hours = workingHours(settings, holidays);
  const at = hours.addWorkingMinutes(new Date(waitingSince(application)), settings.clocks.promise);
  return { at, words: hours.deadlineWords(at) };
}
