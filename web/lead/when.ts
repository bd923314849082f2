import type { LeadSay } from './words.ts';

const zone = { timeZone: 'Europe/London' } as const;
const dayOf = (at: Date): string => at.toLocaleDateString('en-GB', zone);

/** An ISO time as people say it in London: `09:12`, `17:55 yesterday`, `Mon 23 Nov, 17:55`. */
export function when(iso: string, say: LeadSay, now: Date = new Date()): string {
  const at = new Date(iso);
  const time = at.toLocaleTimeString('en-GB', { ...zone, hour: '2-digit', minute: '2-digit' });
  if (dayOf(at) === dayOf(now)) return say('time.today', { time });
  const yesterday = new Date(now.getTime() - 86_400_000);
  if (dayOf(at) === dayOf(yesterday)) return say('time.yesterday', { time });
  const day = at.toLocaleDateString('en-GB', { ...zone, weekday: 'short', day: 'numeric', month: 'short' });
  return `${day}, ${time}`;
}

/** An ISO date as `4 January 2027`. */
export const longDay = (isoDate: string): string =>
  new Date(`${isoDate}T12:00:00Z`).toLocaleDateString('en-GB', {
    ...zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
