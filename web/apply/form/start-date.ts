import type { Answers } from './answers.ts';

type Start = Pick<Answers, 'start' | 'notice' | 'day' | 'month' | 'year'>;

/** When a person can start: an ISO date, `undefined` for no answer, or what is wrong with the answer. */
export type StartDate =
  | { readonly date: string | undefined }
  | { readonly fault: 'notice' | 'date' | 'date-past' };

const isoDate = (date: Date): string => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/**
 * The first day a person could start, from the answer about it. Notice counts from today; a notice of months ends on
 * the same day of a later month, or on that month's last day. `today` in the reader's own time zone.
 */
export function startDate({ start, notice, day, month, year }: Start, today: Date): StartDate {
  if (start === 'now') return { date: isoDate(today) };
  if (start === 'notice') {
    const given = /^(\d+)([wm])$/.exec(notice);
    if (!given) return { fault: 'notice' };
    const [, count = '0', unit] = given;
    return { date: isoDate(unit === 'w' ? weeksOn(today, Number(count)) : monthsOn(today, Number(count))) };
  }
  if (start === 'date') {
    const date = calendarDate(day, month, year);
    if (!date) return { fault: 'date' };
    return isoDate(date) < isoDate(today) ? { fault: 'date-past' } : { date: isoDate(date) };
  }
  return { date: undefined };
}

const weeksOn = (from: Date, weeks: number): Date =>
  new Date(from.getFullYear(), from.getMonth(), from.getDate() + 7 * weeks);

/** Some months on; the 31st of a shorter month is its last day. */
export function monthsOn(from: Date, months: number): Date {
  const last = new Date(from.getFullYear(), from.getMonth() + months + 1, 0).getDate();
  return new Date(from.getFullYear(), from.getMonth() + months, Math.min(from.getDate(), last));
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day that exists; months as numbers or names, years with two or four digits. */
function calendarDate(day: string, month: string, year: string): Date | null {
  if (!/^\d{1,2}$/.test(day) || !/^(\d{2}|\d{4})$/.test(year)) return null;
  const named = monthNames.indexOf(month.slice(0, 3).toLowerCase());
  const at = /^\d{1,2}$/.test(month) ? Number(month) - 1 : named;
  const date = new Date(year.length === 2 ? 2000 + Number(year) : Number(year), at, Number(day));
  return date.getMonth() === at && date.getDate() === Number(day) ? date : null;
}
