import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankHolidays } from '../../../../../shared/domain/working-hours/bank-holidays.ts';
import { londonTime, momentIn } from '../../../../../shared/domain/working-hours/london-time.ts';
import {
  type WorkingHoursSettings,
  workingHours,
} from '../../../../../shared/domain/working-hours/working-hours.ts';

const file = new URL('../../../../../agency/bank-holidays.json', import.meta.url);
const holidays = JSON.parse(readFileSync(file, 'utf8')) as BankHolidays;
const week: WorkingHoursSettings = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '08:30',
  to: '17:00',
  holidays: 'england-and-wales',
};
const hoursWith = (changes: Partial<WorkingHoursSettings> = {}) =>
  workingHours({ workingHours: { ...week, ...changes } }, holidays);
const hours = hoursWith();
const later = (iso: string, minutes: number) => hours.addWorkingMinutes(new Date(iso), minutes).toISOString();
const opening = (iso: string) => hours.nextOpening(new Date(iso)).toISOString();

describe('isOpen', () => {
  it.each([
    ['2026-11-27T08:29:59Z', false],
    ['2026-11-27T08:30:00Z', true],
    ['2026-11-27T16:59:59Z', true],
    ['2026-11-27T17:00:00Z', false],
    ['2026-11-28T12:00:00Z', false],
    ['2026-12-25T12:00:00Z', false],
    // Boxing Day 2026 is a Saturday: Monday stands in for it.
    ['2026-12-28T12:00:00Z', false],
    ['2026-12-29T12:00:00Z', true],
    // In summer London is an hour ahead of Greenwich.
    ['2026-07-01T07:30:00Z', true],
    ['2026-07-01T07:29:00Z', false],
    ['2026-07-01T16:00:00Z', false],
  ])('%s: %s', (at, open) => {
    expect(hours.isOpen(new Date(at))).toBe(open);
  });

  it('keeps the bank holidays of the agency’s own part of the country', () => {
    const saintAndrew = new Date('2026-11-30T12:00:00Z');
    expect(hours.isOpen(saintAndrew)).toBe(true);
    expect(hoursWith({ holidays: 'scotland' }).isOpen(saintAndrew)).toBe(false);
    expect(hoursWith({ holidays: 'northern-ireland' }).isOpen(new Date('2027-03-17T12:00:00Z'))).toBe(false);
  });
});

describe('nextOpening', () => {
  it.each([
    ['2026-11-27T17:55:00Z', '2026-11-30T08:30:00.000Z'],
    ['2026-11-30T08:29:00Z', '2026-11-30T08:30:00.000Z'],
    ['2026-11-30T08:30:00Z', '2026-12-01T08:30:00.000Z'],
    ['2026-12-24T18:00:00Z', '2026-12-29T08:30:00.000Z'],
    // Over Easter and the clock change of 28 March 2027.
    ['2027-03-25T17:30:00Z', '2027-03-30T07:30:00.000Z'],
    ['2026-10-23T16:30:00Z', '2026-10-26T08:30:00.000Z'],
  ])('after %s is %s', (at, next) => {
    expect(opening(at)).toBe(next);
  });

  it('says so where the settings leave no day open', () => {
    expect(() => hoursWith({ days: [] }).nextOpening(new Date('2026-11-27T17:55:00Z'))).toThrow(RangeError);
  });
});

describe('addWorkingMinutes', () => {
  it.each([
    ['2026-11-27T10:00:00Z', 60, '2026-11-27T11:00:00.000Z'],
    ['2026-11-27T16:30:00Z', 60, '2026-11-30T09:00:00.000Z'],
    ['2026-11-27T17:55:00Z', 60, '2026-11-30T09:30:00.000Z'],
    // A whole day ends at closing, not at the next opening.
    ['2026-11-27T17:55:00Z', 510, '2026-11-30T17:00:00.000Z'],
    ['2026-11-27T10:00:00Z', 5 * 510, '2026-12-04T10:00:00.000Z'],
    ['2026-03-27T16:00:00Z', 120, '2026-03-30T08:30:00.000Z'],
    ['2026-11-27T10:00:00Z', 0, '2026-11-27T10:00:00.000Z'],
  ])('%s and %d minutes: %s', (at, minutes, then) => {
    expect(later(at, minutes)).toBe(then);
  });

  it('never ends outside opening hours, and two parts make the whole', () => {
    const moments = fc.date({
      min: new Date('2026-01-05'),
      max: new Date('2028-11-01'),
      noInvalidDate: true,
    });
    const minutes = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(moments, minutes, minutes, (at, one, two) => {
        const whole = hours.addWorkingMinutes(at, one + two);
        expect(hours.addWorkingMinutes(hours.addWorkingMinutes(at, one), two)).toEqual(whole);
        expect(hours.isOpen(new Date(whole.getTime() - 1))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('deadlineWords', () => {
  it.each([
    ['2026-11-30T17:00:00Z', 'by 5 pm Monday 30 November'],
    ['2026-11-30T10:07:00Z', 'by 10:30 am Monday 30 November'],
    ['2026-11-30T11:31:00Z', 'by noon Monday 30 November'],
    ['2026-07-01T07:30:00Z', 'by 8:30 am Wednesday 1 July'],
  ])('%s: %s', (at, words) => {
    expect(hours.deadlineWords(new Date(at))).toBe(words);
  });

  it('rounds no deadline past closing', () => {
    expect(hoursWith({ to: '16:45' }).deadlineWords(new Date('2026-11-30T16:40:00Z'))).toBe(
      'by 4:45 pm Monday 30 November',
    );
  });
});

describe('momentIn', () => {
  it('is the other way round of londonTime, save in the hours that the clock changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 * 365 * 1440 }), (minutes) => {
        const at = new Date(Date.UTC(2026, 0, 1, 0, minutes));
        const shown = londonTime(at);
        if (shown.minutes >= 60 && shown.minutes < 120) return;
        expect(momentIn(shown)).toEqual(at);
      }),
      { numRuns: 300 },
    );
  });
});
