import { londonTime, momentIn } from './london-time.ts';
import type { WorkingHours } from './working-hours.ts';

/** Whether the agency opens on an ISO date. */
export const isWorkingDay = ({ nextOpening }: Pick<WorkingHours, 'nextOpening'>, date: string): boolean =>
  londonTime(nextOpening(new Date(momentIn({ date, minutes: 0 }).getTime() - 1))).date === date;
