import { monthsOn } from './form/start-date.ts';

/** The day until which a CV sent today is kept, such as "25 November 2028". */
export const keptUntil = (today: Date, retentionMonths: number): string =>
  monthsOn(today, retentionMonths).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
