import { describe, expect, it } from 'vitest';
import { jobOf, splitJobs } from '../../../../../shared/domain/sections/jobs.ts';

const split = (text: string) =>
  splitJobs(text.split('\n').map((line, at) => ({ page: 1, line: at + 1, text: line })));
const firstLines = (text: string): (string | undefined)[] => split(text).map(([first]) => first?.text);

describe('jobs listed one a line', () => {
  it.each([
    [
      'dates behind',
      'Housing Officer, Acme Homes, 2018 – present',
      'Assistant, Beck Homes, 2012 – 2018',
      'Clerk, Cray Ltd, 2009 – 2012',
    ],
    [
      'dates before',
      '2018 – present Housing Officer, Acme Homes',
      '2012 – 2018 Assistant, Beck Homes',
      '2009 – 2012 Clerk, Cray Ltd',
    ],
    [
      'rows of a table',
      '2018 – present\tHousing Officer\tAcme Homes',
      '2012 – 2018\tAssistant\tBeck Homes',
      '2009 – 2012\tClerk\tCray Ltd',
    ],
    [
      'columns',
      'Acme Homes | Housing Officer | 03/2018 – present',
      'Beck Homes | Assistant | 01/2012 – 02/2018',
      'Cray Ltd | Clerk | 2009 – 2011',
    ],
    ['without titles', 'Acme Homes (2018 – present)', 'Beck Homes (2012 – 2018)', 'Cray Ltd (2009 – 2012)'],
    [
      'oldest first',
      'Clerk, Cray Ltd, 2009 – 2012',
      'Assistant, Beck Homes, 2012 – 2018',
      'Housing Officer, Acme Homes, 2018 – present',
    ],
    [
      'side by side in time',
      'Housing Officer, Acme Homes, 2018 – present',
      'Bank Support Worker, Beck Care, 2019 – present',
      'Clerk, Cray Ltd, 2009 – 2012',
    ],
  ])('%s, are one each', (_what, ...lines) => expect(firstLines(lines.join('\n'))).toEqual(lines));

  it('after longer jobs, keep their own lines', () =>
    expect(
      firstLines(
        'Principal Planner\nBeck Council\n2019 – present\nMajors.\nPlanner, Acme, 2015 – 2019\nAssistant Planner, Cray Ltd, 2012 – 2015\nClerk, Dale Ltd, 2009 – 2012',
      ).slice(-2),
    ).toEqual(['Assistant Planner, Cray Ltd, 2012 – 2015', 'Clerk, Dale Ltd, 2009 – 2012']));

  it('have their own years and titles', () => {
    const jobs = split('Housing Officer, Acme Homes, 2018 – present\nAssistant, Beck Homes, 2012 – 2018').map(
      jobOf,
    );
    expect(jobs.map(({ from, to, current }) => ({ from, to, current }))).toEqual([
      { from: 2018, to: undefined, current: true },
      { from: 2012, to: 2018, current: false },
    ]);
  });
});

describe('two dated lines of one job stay one', () => {
  it.each([
    [
      'a spell within the employer’s years',
      'Acme Homes 2012 – 2020\nHousing Officer 2012 – 2020\nA patch of 400 homes.',
    ],
    [
      'the same dates on both lines',
      'Housing Officer, 2018 – 2020\nAcme Homes, 2018 – 2020\nA patch of 400 homes.',
    ],
    ['a bare date above', '2018 – 2020\nHousing Officer, 2018 – 2020\nA patch of 400 homes.'],
  ])('%s', (_what, text) => expect(split(text)).toHaveLength(1));
});

describe('a duty dated from a year within its job', () => {
  it.each(['Mentor to students, sign-off mentor from 2013', 'Fire warden since 2012'])('%s', (duty) => {
    const text = `Staff Nurse, 2010 – 2016\nCoronary care\n${duty}\nFamily clinic\nHealth Care Assistant, 2005 – 2010`;
    expect(firstLines(text)).toEqual(['Staff Nurse, 2010 – 2016', 'Health Care Assistant, 2005 – 2010']);
  });

  it('is a job of its own where the years do not lie within', () => {
    expect(
      firstLines('Clerk, 2010 – 2012\nPost and filing\nOffice Manager, since 2014\nStaff of six'),
    ).toEqual(['Clerk, 2010 – 2012', 'Office Manager, since 2014']);
  });
});
