import { describe, expect, it } from 'vitest';
import { statedFacts } from '../../../../../shared/domain/mail/stated-facts.ts';
import { yearsInJobs } from '../../../../../shared/domain/profile/dated-jobs.ts';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';
import { sampleAgency } from '../mail/mail-samples.ts';

const profile = (text: string) => profileOf({ pages: [{ page: 1, lines: text.split('\n') }] }, {});
const stated = (text: string): string[] =>
  (profile(text).stated ?? []).map(({ kind, quote }) => `${kind}: ${quote}`);
const job = (from: number, to: number | null) => ({
  page: 1,
  line: 1,
  lastPage: 1,
  lastLine: 2,
  from,
  to,
});

const head = 'Mina Harcastle\n07700 900311\nProfile\n';

describe('what a CV states', () => {
  it.each([
    ['Rate: £350 per day (umbrella)', 'rate: £350 per day (umbrella)'],
    ['Salary sought £45k', 'rate: £45k'],
    ["I must give two weeks' notice", "notice: two weeks' notice"],
    ['Looking for interim or temporary work', 'engagement: Looking for interim or temporary'],
    ['I hold QTS', 'qualification: QTS'],
    ['Studied to NVQ Level 3', 'qualification: NVQ Level 3'],
    ['Enhanced DBS on the Update Service', 'dbs: Enhanced DBS on the Update Service'],
    ['Full right to work in the UK', 'right-to-work: Full right to work in the UK'],
    ['Needs visa sponsorship', 'right-to-work: Needs visa sponsorship'],
    ['Full UK driving licence and own car', 'driving: Full UK driving licence and own car'],
    ['Registered with Social Work England', 'registration: Registered with Social Work England'],
  ])('%s', (line, expected) => {
    expect(stated(head + line)).toContain(expected);
  });

  it.each([
    ['Notice period: 4 weeks', 'Notice period: 4 weeks'],
    ['Notice Period 4 weeks', 'Notice Period 4 weeks'],
    ["One calendar month's notice", "One calendar month's notice"],
    ['4-6 weeks notice', '4-6 weeks notice'],
    ['Available from 1st December 2026', 'Available from 1st December 2026'],
    ['Available in 2 weeks', 'Available in 2 weeks'],
    ['Earliest start date: 5 January 2027', 'Earliest start date: 5 January 2027'],
    ['I can start on 5 January', 'can start on 5 January'],
    ['Available for interim work from January', 'Available for interim work from January'],
    ['Free to start mid-January 2027', 'Free to start mid-January 2027'],
    [
      'Available to take on a new post from the new year',
      'Available to take on a new post from the new year',
    ],
    ['Available after half term', 'Available after half term'],
    ['Notice 4 wks', 'Notice 4 wks'],
    ['Notice is half a term', 'Notice is half a term'],
    ['NOTICE PERIOD      three months', 'NOTICE PERIOD      three months'],
    ['Can start: any time', 'Can start: any time'],
    ['Available from Monday 7th December', 'Available from Monday 7th December'],
    ["Interests\nRowing\nTwo months' notice", "Two months' notice"],
    [
      "Employment\nPlanner, Beck Council, 2019 – present\nOne month's notice. Refs on request",
      "One month's notice",
    ],
    ['Availability\nAfter Christmas', 'After Christmas'],
    ['My current contract ends 31 March 2027', 'contract ends 31 March 2027'],
    ['Assignment is due to end in March', 'Assignment is due to end in March'],
    ['Notice period: 4 weeks   Driving licence: full', 'Notice period: 4 weeks'],
  ])('%s is notice', (line, expected) => expect(stated(head + line)).toContain(`notice: ${expected}`));

  it.each([
    "Three months' notice of road closures",
    'Records available from 9am',
    'Start a new career',
    'Available for interview from 5 January',
    'Put the guidance in a form available to all schools from January',
    'Available for clients within Kent',
    'Availability\nSkills',
    'Employment\nPlanner, 2019 – present\nAvailable in 2 weeks: every report I wrote\nSites\nPlans\nMaps\nAppeals\nTrees',
  ])('%s is none', (line) =>
    expect(stated(head + line).filter((one) => one.startsWith('notice'))).toEqual([]),
  );

  it('quotes no number of a registration, certificate or permit', () => {
    const all = stated(
      `${head}NMC PIN 12A3456E\nTRN 1234567\nEnhanced DBS certificate no. 001234567890\nRight to work share code W12345678`,
    );
    expect(all).toEqual([
      'registration: NMC PIN',
      'registration: TRN',
      'dbs: Enhanced DBS',
      'right-to-work: Right to work',
    ]);
  });

  it.each([
    [
      'duties of a job',
      'Employment\nHR Officer\nActon Ltd, 2019 - present\nRan enhanced DBS checks, £350 per day',
    ],
    ['money of the work', 'Profile\nManaged a budget of £350k'],
    ['crime', 'Profile\nMy enhanced DBS shows a caution'],
    ['referees', 'References\nPat Lowe, QTS, NMC registered, Enhanced DBS'],
    ['nationality', 'Profile\nBritish citizen'],
    ['half a word', 'Profile\nA strict regime of AATs and SENCOs'],
  ])('takes nothing from %s', (_, text) => {
    expect(stated(`Mina Harcastle\n07700 900311\n${text}`)).toEqual([]);
  });

  it('reads a registration that stands after the last job', () => {
    const cv = `${head}Employment\nNurse\nActon Trust, 2018 - 2020\nWard work\nRegistration\nNMC registered 12A3456E`;
    expect(stated(cv)).toEqual(['registration: NMC registered']);
  });

  it('gives each its line, verbatim', () => {
    const [one] = profile(`${head}I hold NASENCO`).stated ?? [];
    expect(one).toEqual({ kind: 'qualification', quote: 'NASENCO', page: 1, line: 4 });
  });
});

describe('years in dated jobs', () => {
  it('counts overlaps once, gaps not at all, and to today what lasts', () => {
    expect(yearsInJobs([job(2010, 2015), job(2013, 2016), job(2020, null)], 2026)).toBe(12);
    expect(yearsInJobs([], 2026)).toBe(0);
    expect(yearsInJobs([job(2030, null)], 2026)).toBe(0);
  });

  it('shows rows only for what is stated', () => {
    const cv = `${head}I hold QTS\nEmployment\nTeacher\nActon School, 2018 - present\nTaught`;
    expect(statedFacts(sampleAgency, profile(cv), '2026-11-25')).toEqual([
      { label: 'Experience', value: 'about 8 years in dated jobs' },
      { label: 'Qualified', value: 'QTS, as stated' },
    ]);
    expect(statedFacts(sampleAgency, null, '2026-11-25')).toEqual([]);
  });

  it('says nothing twice: a label of the CV goes where the row has its own', () =>
    expect(
      statedFacts(
        sampleAgency,
        profile(`${head}Notice period: 4 weeks\nLooking for interim work`),
        '2026-11-25',
      ),
    ).toEqual([
      { label: 'Looks for', value: 'interim' },
      { label: 'Notice', value: '4 weeks' },
    ]));
});
