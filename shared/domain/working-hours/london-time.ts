/** A moment as a clock and a calendar in London show it. */
export interface LocalTime {
  /** ISO date. */
  readonly date: string;
  /** Whole minutes since midnight by the clock on the wall. */
  readonly minutes: number;
}

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const hour = 60 * 60_000;

/** Milliseconds by which London is ahead of UTC, for hours since 1970 that were asked for before. */
const aheadIn = new Map<number, number>();

/** Hours kept: some weeks, more than one question about working time walks over. */
const mostHours = 2000;

/** London's clocks have changed at a whole hour of UTC since 1972, so that each hour needs to be asked of the calendar once. */
function aheadAt(ms: number): number {
  const since = Math.floor(ms / hour);
  const known = aheadIn.get(since);
  if (known !== undefined) return known;
  // `25/11/2026, 09:00`: a fixed form, and several times sooner than its parts one by one.
  const shown = wall.format(since * hour);
  const date = `${shown.slice(6, 10)}-${shown.slice(3, 5)}-${shown.slice(0, 2)}`;
  const ahead = Date.parse(`${date}T${shown.slice(12, 17)}:00Z`) - since * hour;
  if (aheadIn.size >= mostHours) aheadIn.clear();
  aheadIn.set(since, ahead);
  return ahead;
}

/** A moment's date and time in London, from 1972 on. Throws a `RangeError` for a date that is none. */
export function londonTime(at: Date): LocalTime {
  const ms = at.getTime();
  const shown = new Date(ms + aheadAt(ms));
  return {
    date: shown.toISOString().slice(0, 10),
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}

/**
 * The moment at which London shows a date and a time. Of an hour that the autumn change shows twice it is the first;
 * in the hour that the spring change leaves out it is the moment of the change or later.
 */
export function momentIn({ date, minutes }: LocalTime): Date {
  const greenwich = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  const summer = new Date(greenwich - 60 * 60_000);
  const shown = londonTime(summer);
  return shown.date === date && shown.minutes === minutes ? summer : new Date(greenwich);
}

/** An ISO date some days on, by the calendar alone. */
export function daysAfter(date: string, days: number): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Monday is `mon`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof weekdays)[number];

/** The day of the week of an ISO date. */
export const weekdayOf = (date: string): Weekday =>
  weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sun';
