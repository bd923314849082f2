import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../../../shared/domain/sections/dates.ts';

describe('periodOf', () => {
  it.each([
    ['Nurse 2014 – 2019', 2014, 2019],
    ['Jan 2014 - Mar 2019', 2014, 2019],
    ['September 2014 to June 2019', 2014, 2019],
    ['03/2014 - 06/2019', 2014, 2019],
    ['1st May 2014 until 3rd June 2019', 2014, 2019],
    ['2018–21 Nurse', 2018, 2021],
    ['Jan 20 – Aug 21', 2020, 2021],
    ['Sept 19 – 2021', 2019, 2021],
    ['2O14 – 2O19', 2014, 2019],
    ['Summer 1998 — Autumn 1999', 1998, 1999],
  ])('%s', (line, from, to) => {
    expect(periodOf(line)).toMatchObject({ from, to, current: false });
  });

  it.each([
    '2019 – present',
    'Jan 2019 to date',
    '2019 - Current',
    'since March 2019',
    '2019 onwards',
    '2019 -',
    '(November 2019 – )',
    '11/2019 to: present',
    '11/19 – present',
    'Mar 2019\tPresent',
    'Nov 2019 - Till date',
    "Nov '19 – present day",
    'Nov 19 – now',
    'Nov. 19 to the present time',
    '2019-pres.',
    '2019 ->',
    '2019 →',
    '(2019 → )',
    '2019 on     Nurse',
    '2019-   Nurse',
    '2019 up to today',
    '2019 – still in post',
    'ers 2019',
    '2O19 – present',
    '20l9 – present',
    'Clerk, 2012 – 2019; Nurse, 2019 – present',
  ])('%s lasts', (line) => {
    const period = periodOf(line);
    expect(period).toMatchObject({ from: 2019, current: true });
    expect(period?.to).toBeUndefined();
  });

  it.each([
    'Nurse',
    'BSc Nursing, 2012',
    '07700 900140',
    'Section 38/278 agreements',
    '0161 496 0000',
    '92% in 30 days',
    'Available from 1 December 2026',
    'Availability: from January 2027',
    'marks of 9/10 to 10/10',
    'Advised on 2019 onshore wind',
    '2019 – Nurse of the Year',
    'May 12',
    'The 2019 on-site audit',
  ])('%s is no period', (line) => {
    expect(periodOf(line)).toBeNull();
  });

  it('tells where the dates stand in the line', () => {
    const line = 'Nurse, 2014 – 2019, Leeds';
    const period = periodOf(line);
    expect(line.slice(period?.start, period?.end)).toBe('2014 – 2019');
  });
});
