import { describe, expect, it } from 'vitest';
import { gapsIn } from '../../../../../shared/domain/profile/gaps.ts';

const of = (...lines: string[]) => gapsIn(lines.map((text, at) => ({ page: 1, line: at + 1, text })));

describe('gapsIn', () => {
  it('finds spells of more than three months, newest first', () => {
    expect(
      of(
        'SEND Officer, Jan 2022 – present',
        'Caseworker, 03/2018 - 03/2021',
        'Assistant, Sept 2012 to May 2016',
      ),
    ).toEqual([
      { from: '2021-03', to: '2022-01' },
      { from: '2016-05', to: '2018-03' },
    ]);
  });

  it.each([
    ['three months', ['June 2021 – present', 'Jan 2019 – Feb 2021']],
    ['years that may follow each other', ['2019 – present', '2014 – 2018']],
    [
      'study between two jobs',
      ['Oct 2020 – now', 'MSc, University of Somewhere, 2018–2020', 'Jan 2015 – July 2018'],
    ],
    ['jobs beside each other', ['2010 – 2022', '2012 – 2013', 'Feb 2022 – date']],
    ['no dates at all', ['EHCP Coordinator', 'Call 07700 900123']],
    ['a number that is no year', ['Budget 2000-2500 pounds']],
  ])('finds none in %s', (_what, lines) => {
    expect(of(...lines)).toEqual([]);
  });

  it('ends with the job that lasts, and names three at most', () => {
    expect(of('2001 - 2002', '2005 - 2006', '2009 - 2010', '2013 - 2014', '2017 - 2018')).toHaveLength(3);
    expect(of('Mar 2010 – present', 'Jan 2015 – Jan 2016', 'Jan 2020 – Jan 2021')).toEqual([]);
  });
});
