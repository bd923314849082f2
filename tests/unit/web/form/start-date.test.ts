import { describe, expect, it } from 'vitest';
import { startDate } from '../../../../web/apply/form/start-date.ts';
import { keptUntil } from '../../../../web/apply/kept-until.ts';

const open = { start: '', notice: '', day: '', month: '', year: '' };
const today = new Date(2027, 0, 31);

describe('when a person can start', () => {
  it.each([
    [{ start: 'now' }, '2027-01-31'],
    [{ start: 'notice', notice: '1w' }, '2027-02-07'],
    [{ start: 'notice', notice: '4w' }, '2027-02-28'],
    [{ start: 'notice', notice: '1m' }, '2027-02-28'],
    [{ start: 'notice', notice: '3m' }, '2027-04-30'],
    [{ start: 'date', day: '4', month: '3', year: '2027' }, '2027-03-04'],
    [{ start: 'date', day: '04', month: 'March', year: '27' }, '2027-03-04'],
    [{ start: 'date', day: '29', month: '2', year: '2028' }, '2028-02-29'],
  ])('%o is %s', (answer, date) => {
    expect(startDate({ ...open, ...answer }, today)).toEqual({ date });
  });

  it('is left open where nothing was answered', () => {
    expect(startDate(open, today)).toEqual({ date: undefined });
  });

  it.each([
    [{ start: 'notice' }, 'notice'],
    [{ start: 'date' }, 'date'],
    [{ start: 'date', day: '29', month: '2', year: '2027' }, 'date'],
    [{ start: 'date', day: '1', month: '13', year: '2027' }, 'date'],
    [{ start: 'date', day: '1', month: 'x', year: '2027' }, 'date'],
    [{ start: 'date', day: '1', month: '2', year: '207' }, 'date'],
    [{ start: 'date', day: '30', month: '1', year: '2027' }, 'date-past'],
  ])('%o has a fault: %s', (answer, fault) => {
    expect(startDate({ ...open, ...answer }, today)).toEqual({ fault });
  });
});

it('says until when a CV is kept as a day of the calendar', () => {
  expect(keptUntil(new Date(2026, 10, 25), 24)).toBe('25 November 2028');
  expect(keptUntil(new Date(2026, 7, 31), 18)).toBe('29 February 2028');
});
