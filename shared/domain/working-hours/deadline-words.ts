import { londonTime } from './london-time.ts';

const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** `5 pm`, `10:30 am`, `noon` from minutes since midnight. */
export function clockWords(minutes: number): string {
  if (minutes === 12 * 60) return 'noon';
  const hour = Math.floor(minutes / 60);
  const past = minutes % 60;
  const shown = `${hour % 12 === 0 ? 12 : hour % 12}${past === 0 ? '' : `:${String(past).padStart(2, '0')}`}`;
  return `${shown} ${hour < 12 ? 'am' : 'pm'}`;
}

/** `Monday 30 November` from an ISO date. */
export const dayWords = (date: string): string => day.format(new Date(`${date}T00:00:00Z`)).replace(',', '');

/**
 * `by 5 pm Monday 30 November`, London time: rounded up to the half hour, so that nobody is promised a minute, but
 * not past `closing` (minutes since midnight) on a day that it lies before it.
 */
export function deadlineWords(at: Date, closing: number): string {
  const { date, minutes } = londonTime(at);
  const rounded = Math.ceil(minutes / 30) * 30;
  const shown = minutes <= closing ? Math.min(rounded, closing) : Math.min(rounded, 24 * 60 - 1);
  return `by ${clockWords(shown)} ${dayWords(date)}`;
}

/** `5:55 pm Friday 27 November`, London time. */
export function momentWords(at: Date): string {
  const { date, minutes } = londonTime(at);
  return `${clockWords(minutes)} ${dayWords(date)}`;
}
