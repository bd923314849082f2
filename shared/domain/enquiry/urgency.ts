import { daysAfter, weekdayOf, weekdays } from '../working-hours/london-time.ts';
import type { EnquiryAnswers } from './enquiry.ts';

/** Someone who must start within so many working days is needed urgently. */
const urgentDays = 2;

/** "Urgent care" and "urgent repairs" are services; "not urgent" says the opposite. */
const saysUrgent =
  /(?<!\b(?:not|isn['’]?t|non|no|nothing|never|hardly|less)(?:[\s-]+\w+)?[\s-]+)\burgent(?:ly)?\b(?![\s-]+(?:care|treatment|repairs?|response|community|crisis|decisions?|works?)\b)/i;
const saysAtOnce =
  /\b(?:a\.?s\.?a\.?p\b|as soon as possible|immediate(?:ly)?[\s-]+(?:start|need|cover|requirement|vacancy)|(?:start|starting|need(?:ed)?|required|cover)[\s-]+(?:\w+[\s-]+)?(?:immediately|at once|straight away|right away))/i;
/** "Start Monday", "starting on Monday"; in "start Monday to Friday" the days are a pattern of work. */
const namesDay =
  /\b(?:start|begin)(?:s|ing|ning)?\s+(?:(?:work|on|by|from|this|next|coming)\s+)*(today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?!\s*(?:to|until|till|through|[-–])\s*\p{L})/iu;

/** The last ISO date that is within so many working days after `today`. */
function lastUrgentDay(today: string, isWorkingDay: (date: string) => boolean): string {
  let date = today;
  for (let days = 0, tried = 0; days < urgentDays && tried < 60; tried += 1) {
    date = daysAfter(date, 1);
    if (isWorkingDay(date)) days += 1;
  }
  return date;
}

/** The ISO date that a start in words means, counted from `today`: the next such weekday; null where none is named. */
function namedStart(text: string, today: string): string | null {
  const day = namesDay.exec(text)?.[1]?.toLowerCase();
  if (day === undefined) return null;
  if (day === 'today') return today;
  if (day === 'tomorrow') return daysAfter(today, 1);
  const wanted = weekdays.findIndex((one) => day.startsWith(one));
  const ahead = (wanted - weekdays.indexOf(weekdayOf(today)) + 7) % 7;
  return daysAfter(today, ahead === 0 ? 7 : ahead);
}

/**
 * Whether an enquiry is urgent: the council says so in a tick or in words, or someone must start within two working
 * days after `today` (ISO date, London).
 */
export function isUrgent(
  { urgent, startBy, roles, notes }: EnquiryAnswers,
  today: string,
  isWorkingDay: (date: string) => boolean,
): boolean {
  const text = [...roles, notes ?? ''].join('\n');
  if (urgent || saysUrgent.test(text) || saysAtOnce.test(text)) return true;
  const last = lastUrgentDay(today, isWorkingDay);
  return [startBy ?? null, namedStart(text, today)].some((start) => start !== null && start <= last);
}
