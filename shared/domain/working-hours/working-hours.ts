import type { BankHolidays, HolidayDivision } from './bank-holidays.ts';
import { deadlineWords } from './deadline-words.ts';
import { daysAfter, londonTime, momentIn, type Weekday, weekdayOf } from './london-time.ts';

/** When the agency is at its desks, London time. */
export interface WorkingHoursSettings {
  readonly days: readonly Weekday[];
  /** `08:30`, the same day's `to` after it. */
  readonly from: string;
  readonly to: string;
  /** Whose bank holidays the agency keeps. */
  readonly holidays: HolidayDivision;
}

/** Answers about the agency's working time. All moments are absolute; hours and days are London's. */
export interface WorkingHours {
  /** Opening belongs to the time open, closing does not. */
  isOpen(at: Date): boolean;
  /** The moment when so many minutes have been worked since; time closed does not count. */
  addWorkingMinutes(at: Date, minutes: number): Date;
  /** The next opening after the moment, also while open. */
  nextOpening(at: Date): Date;
  /** `by 5 pm Monday 30 November`, rounded up to the half hour but not past closing. */
  deadlineWords(at: Date): string;
  /** Minutes of one working day. */
  readonly dayMinutes: number;
}

/** Days in a row without an opening at which the data must be wrong. */
const mostClosedDays = 60;

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/**
 * The working time that the settings and the bank holidays give. Throws a `RangeError`, when asked, where they leave
 * no day open for two months.
 */
export function workingHours(
  { workingHours: set }: { readonly workingHours: WorkingHoursSettings },
  { divisions }: BankHolidays,
): WorkingHours {
  const from = minutesOf(set.from);
  const to = minutesOf(set.to);
  const holidays = new Set(divisions[set.holidays].map(({ date }) => date));
  const isWorkday = (date: string): boolean => set.days.includes(weekdayOf(date)) && !holidays.has(date);
  const closingOf = (at: Date): Date => momentIn({ date: londonTime(at).date, minutes: to });

  const isOpen = (at: Date): boolean => {
    const { date, minutes } = londonTime(at);
    return isWorkday(date) && from <= minutes && minutes < to;
  };

  const nextOpening = (at: Date): Date => {
    const { date } = londonTime(at);
    for (let days = 0; days <= mostClosedDays; days += 1) {
      const day = daysAfter(date, days);
      const opening = momentIn({ date: day, minutes: from });
      if (isWorkday(day) && opening > at) return opening;
    }
    throw new RangeError(`The agency has no working day in the ${mostClosedDays} days after ${date}.`);
  };

  const addWorkingMinutes = (at: Date, minutes: number): Date => {
    let cursor = isOpen(at) ? at : nextOpening(at);
    let left = minutes * 60_000;
    for (;;) {
      const today = closingOf(cursor).getTime() - cursor.getTime();
      if (left <= today) return new Date(cursor.getTime() + left);
      left -= today;
      cursor = nextOpening(closingOf(cursor));
    }
  };

  return {
    isOpen,
    addWorkingMinutes,
    nextOpening,
    deadlineWords: (at) => deadlineWords(at, to),
    dayMinutes: to - from,
  };
}
