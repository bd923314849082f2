const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

const written = (format: Intl.DateTimeFormat, iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
};

/** `30 November 2026` from an ISO date; the text itself where it is none. */
export const longDate = (iso: string): string => written(day, iso);

/** `30 November 2026 at 09:15`, UK time, from an ISO time; the text itself where it is none. */
export const longMoment = (iso: string): string => written(moment, iso);

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' });
const dayMonth = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/London',
});

/** `09:12`, UK time, from an ISO time; with the day before it where that is not today: `Monday 30 November, 09:12`. */
export function timeOfDay(iso: string, now: Date): string {
  const at = new Date(iso);
  const day = dayMonth.format(at).replace(',', '');
  return day === dayMonth.format(now).replace(',', '') ? clock.format(at) : `${day}, ${clock.format(at)}`;
}
