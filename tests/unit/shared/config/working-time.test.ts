import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkShape } from '../../../../shared/config/check-shape.ts';
import { settingsSchema } from '../../../../shared/config/settings.ts';
import { bankHolidaysSchema, checkBankHolidays } from '../../../../shared/config/working-time.ts';
import type { BankHolidays } from '../../../../shared/domain/working-hours/bank-holidays.ts';
import { weekdayOf } from '../../../../shared/domain/working-hours/london-time.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../agency/${name}`, import.meta.url), 'utf8'));
const holidays = read('bank-holidays.json') as BankHolidays;
const settings = read('settings.json');

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm. */
function easter(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1));
}
const daysFrom = (date: Date, days: number) =>
  new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);

describe('bank-holidays.json', () => {
  it('is in order, and does not run out within six months: add the next year from gov.uk/bank-holidays', () => {
    expect(checkShape('bank-holidays.json', bankHolidaysSchema, holidays).faults).toEqual([]);
    expect(checkBankHolidays(holidays)).toEqual([]);
    const soon = new Date();
    soon.setUTCMonth(soon.getUTCMonth() + 6);
    expect(holidays.until > soon.toISOString().slice(0, 10)).toBe(true);
  });

  it.each([2026, 2027, 2028])('%d has every holiday of its part of the country, on a working day', (year) => {
    const of = (division: keyof BankHolidays['divisions']) =>
      holidays.divisions[division].map(({ date }) => date).filter((date) => date.startsWith(`${year}`));
    // A day given once, as in Scotland for 15 June 2026, comes on top.
    const once = year === 2026 ? 1 : 0;
    expect(of('england-and-wales')).toHaveLength(8);
    expect(of('scotland')).toHaveLength(9 + once);
    expect(of('northern-ireland')).toHaveLength(10);
    for (const division of Object.keys(holidays.divisions) as (keyof BankHolidays['divisions'])[])
      for (const date of of(division)) expect(['sat', 'sun']).not.toContain(weekdayOf(date));
    const goodFriday = daysFrom(easter(year), -2);
    const easterMonday = daysFrom(easter(year), 1);
    expect(of('england-and-wales')).toEqual(expect.arrayContaining([goodFriday, easterMonday]));
    expect(of('scotland')).toContain(goodFriday);
    expect(of('scotland')).not.toContain(easterMonday);
  });

  it('refuses days that are there twice or out of its time', () => {
    const day = { date: '2029-01-01', title: 'New Year’s Day' };
    const wrong = { ...holidays, divisions: { ...holidays.divisions, scotland: [day, day] } };
    expect(checkBankHolidays(wrong)).toEqual([
      'bank-holidays.json, scotland: 2029-01-01 is not between 2026-01-01 and 2028-12-31. Correct one of them.',
      'bank-holidays.json, scotland: 2029-01-01 is not between 2026-01-01 and 2028-12-31. Correct one of them.',
      'bank-holidays.json, scotland: 2029-01-01 is there twice. Leave it once.',
    ]);
  });
});

describe('settings of working time', () => {
  const faults = (change: object) =>
    checkShape('settings.json', settingsSchema, { ...settings, ...change }).faults;
  const hours = settings.workingHours;

  it.each([
    [{ workingHours: { ...hours, from: '17:00', to: '08:30' } }, 'workingHours: closes before it opens.'],
    [{ workingHours: { ...hours, to: '17.30' } }, 'workingHours, to: is not a time of day.'],
    [{ workingHours: { ...hours, days: [] } }, 'workingHours, days: names no day.'],
    [{ clocks: { ...settings.clocks, silentDays: 0 } }, 'clocks, silentDays: must be 1 or more.'],
    [{ summary: 'perhaps' }, 'summary: must be one of "on", "off", not "perhaps".'],
  ])('refuses %j', (change, sentence) => {
    expect(faults(change)).toEqual([expect.stringContaining(`settings.json, ${sentence}`)]);
  });
});
