import { describe, expect, it } from 'vitest';
import { londonTime, momentIn } from '../../../../../shared/domain/working-hours/london-time.ts';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('London time', () => {
  it('is what the calendar says, each quarter of an hour around every change of the clocks', () => {
    for (const change of [
      '2026-03-29',
      '2026-10-25',
      '2027-03-28',
      '2024-02-29',
      '2026-12-31',
      '1972-03-19',
    ]) {
      const from = Date.parse(`${change}T00:00:00Z`) - 6 * 3_600_000;
      for (let ms = from; ms < from + 36 * 3_600_000; ms += 15 * 60_000) {
        const { date, minutes } = londonTime(new Date(ms));
        const [year, month, day] = date.split('-');
        const clock = [Math.floor(minutes / 60), minutes % 60].map((one) => String(one).padStart(2, '0'));
        expect(`${day}/${month}/${year}, ${clock.join(':')}`).toBe(parts.format(ms));
      }
    }
  });

  it('forgets hours when many were asked for, and is right all the same', () => {
    const start = Date.parse('2026-06-01T11:30:00Z');
    for (let hours = 0; hours < 5000; hours += 1) londonTime(new Date(start + hours * 3_600_000));
    expect(londonTime(new Date(start))).toEqual({ date: '2026-06-01', minutes: 12 * 60 + 30 });
  });

  it('takes the first of an hour that comes twice, and refuses a date that is none', () => {
    expect(momentIn({ date: '2026-10-25', minutes: 90 }).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(() => londonTime(new Date('never'))).toThrow(RangeError);
  });
});
