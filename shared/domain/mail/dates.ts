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
