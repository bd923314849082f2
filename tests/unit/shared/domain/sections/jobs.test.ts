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
