import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';

const of = (text: string) => profileOf({ pages: [{ page: 1, lines: text.split('\n') }] }, {});

/** The lines of a job under its heading, the title and the employer they name. */
const jobs: readonly (readonly [string, string | null, string | null])[] = [
  ['Housing Officer, Acme Homes, Jan 2020 – present', 'Housing Officer', 'Acme Homes'],
  ['Acme Homes – Housing Officer, Jan 2020 – present', 'Housing Officer', 'Acme Homes'],
  ['Acme Homes – Housing Officer\nJan 2020 – present', 'Housing Officer', 'Acme Homes'],
  ['Housing Officer | Acme Homes | 2020 – Present', 'Housing Officer', 'Acme Homes'],
  ['Housing Officer\nAcme Homes\n2020 – present', 'Housing Officer', 'Acme Homes'],
  ['Acme Homes\nHousing Officer\n2020 – present', 'Housing Officer', 'Acme Homes'],
  ['2020 – present\nHousing Officer\nAcme Homes', 'Housing Officer', 'Acme Homes'],
  ['2020 – present\tHousing Officer\tAcme Homes', 'Housing Officer', 'Acme Homes'],
  ['2020 – present: Housing Officer at Acme Homes', 'Housing Officer', 'Acme Homes'],
  ['Housing Officer (Acme Homes) 2020 – present', 'Housing Officer', 'Acme Homes'],
  ['Housing Officer @ Acme Homes, 2020 – now', 'Housing Officer', 'Acme Homes'],
  ['Housing Officer - Acme Homes (2020 to date)', 'Housing Officer', 'Acme Homes'],
  ['Housing Officer for Acme Homes, since March 2020', 'Housing Officer', 'Acme Homes'],
  ['Mar 2020 - Ongoing | Housing Officer | Acme Homes, Leeds', 'Housing Officer', 'Acme Homes'],
  ['Housing Officer\t\tMarch 2020 – Current\nAcme Homes, Leeds', 'Housing Officer', 'Acme Homes'],
  ['Acme Homes, Leeds\t\tMarch 2020 – Current\nHousing Officer', 'Housing Officer', 'Acme Homes'],
  ['ACME HOMES LTD    2020 - PRESENT\nHOUSING OFFICER', 'Housing Officer', 'Acme Homes Ltd'],
  [
    'Job Title: Housing Officer\nEmployer: Acme Homes\nDates: 2020 – present',
    'Housing Officer',
    'Acme Homes',
  ],
  [
    'Employer: Acme Homes\nPosition held: Housing Officer\nDates employed: 03/2020 – present',
    'Housing Officer',
    'Acme Homes',
  ],
  ['Dates: 03/2020 – present\nEmployer: Acme Homes\nPost: Housing Officer', 'Housing Officer', 'Acme Homes'],
  [
    'Name of employer: Acme Homes\nRole: Housing Officer\nFrom: March 2020 To: present',
    'Housing Officer',
    'Acme Homes',
  ],
  ['Dates\tEmployer\tPost\n2020 – present\tAcme Homes\tHousing Officer', 'Housing Officer', 'Acme Homes'],
  [
    'Employer\tJob title\tFrom\tTo\nAcme Homes\tHousing Officer\tMar 2020\tPresent\nBeck Homes\tHousing Assistant\tJan 2015\tMar 2020',
    'Housing Officer',
    'Acme Homes',
  ],
  [
    'Senior Staff Nurse, Renal\t2019 – present\nKallang General Hospital, Leeds',
    'Senior Staff Nurse, Renal',
    'Kallang General Hospital',
  ],
  [
    'Health Visitor, Band 7\t2013 – present\nLagan Health & Social Care Trust, Belfast',
    'Health Visitor, Band 7',
    'Lagan Health & Social Care Trust',
  ],
  [
    'Director of Place and Growth\t2019 – present\nBeckshire County Council',
    'Director of Place and Growth',
    'Beckshire County Council',
  ],
  [
    "Director of Children's Services (DCS)\t2019 – present\nBeckshire unitary authority, Beck",
    "Director of Children's Services (DCS)",
    'Beckshire unitary authority',
  ],
  [
    "Management Accountant, Children's Services\t2020 – present\nBeck Borough Council",
    "Management Accountant, Children's Services",
    'Beck Borough Council',
  ],
  ['Head of SEND – Beck City Council – Sept 2021 to present', 'Head of SEND', 'Beck City Council'],
  ['Beck City Council, Head of SEND, Sept 2021 to present', 'Head of SEND', 'Beck City Council'],
  [
    'London Borough of Beckham | Principal Planner | May 2022 – Present',
    'Principal Planner',
    'London Borough of Beckham',
  ],
  [
    'Principal Planner – Development Management\nLondon Borough of Beckham, May 2022 – Present',
    'Principal Planner',
    'London Borough of Beckham',
  ],
  ['Teacher of Maths, Beck High School (Sept 2018 – present)', 'Teacher of Maths', 'Beck High School'],
  [
    'Beck Primary School, Leeds: Teaching Assistant (SEN), 2018 – present',
    'Teaching Assistant (SEN)',
    'Beck Primary School',
  ],
  [
    'Staff Nurse – Ward 4\nBeck NHS Foundation Trust\nJanuary 2019 – Present',
    'Staff Nurse',
    'Beck NHS Foundation Trust',
  ],
  ['Electrician\nSelf-employed\n2015 – present', 'Electrician', 'Self-employed'],
  ['2015 – present Self-employed electrician', 'Self-employed electrician', null],
  [
    'Interim Head of Finance (contract)\nBeck Council via Northern Lights\nNov 2023 – ongoing',
    'Interim Head of Finance',
    'Beck Council',
  ],
  ['Nov 2023 – Today\nSocial Worker\nBeck County Council', 'Social Worker', 'Beck County Council'],
  ["Nov '23 – present\nSocial Worker\nBeck County Council", 'Social Worker', 'Beck County Council'],
  ['11/23 – present\nSocial Worker\nBeck County Council', 'Social Worker', 'Beck County Council'],
  ['01/11/2023 – Present\nSocial Worker\nBeck County Council', 'Social Worker', 'Beck County Council'],
  ['Nov 2023 - Till date\nSocial Worker\nBeck County Council', 'Social Worker', 'Beck County Council'],
  ['Nov 2023 – Present day\nSocial Worker\nBeck County Council', 'Social Worker', 'Beck County Council'],
  ['Nov 2023 – current role\nSocial Worker\nBeck County Council', 'Social Worker', 'Beck County Council'],
  ['November 2023 -\nSocial Worker\nBeck County Council', 'Social Worker', 'Beck County Council'],
  ['Social Worker, Beck County Council (November 2023 – )', 'Social Worker', 'Beck County Council'],
  ['Current role: Social Worker, Beck County Council', 'Social Worker', 'Beck County Council'],
  [
    'Present position\nSocial Worker, Beck County Council\nSince 2019',
    'Social Worker',
    'Beck County Council',
  ],
  [
    'Housing Assistant, Beck Homes, 2012 – 2018\nHousing Officer, Acme Homes, 2018 – present',
    'Housing Officer',
    'Acme Homes',
  ],
  [
    'Housing Assistant, Beck Homes, 2012 – 2018\nHousing Officer, Acme Homes, 2018 – 2025',
    'Housing Officer',
    null,
  ],
  [
    'Housing Officer, Acme Homes, 2018 – 2025\nHousing Assistant, Beck Homes, 2012 – 2018',
    'Housing Officer',
    null,
  ],
  [
    '• Housing Officer, Acme Homes, 2018 – present\n• Housing Assistant, Beck Homes, 2012 – 2018',
    'Housing Officer',
    'Acme Homes',
  ],
  [
    '2018 – present Housing Officer, Acme Homes\n2012 – 2018 Housing Assistant, Beck Homes',
    'Housing Officer',
    'Acme Homes',
  ],
];

describe('current title and employer', () => {
  it.each(jobs)('%j', (lines, title, employer) => {
    const cv = `Sam Doe\nsam.doe@example.com\nProfile\nCalm and careful.\nEmployment\n${lines}\nManaged a patch of 400 homes.\nEducation\nBA, Leeds`;
    expect(of(cv)).toMatchObject({ title, employer });
  });
});

describe('an employer', () => {
  it.each<readonly [string, string | null]>([
    ['Housing Officer, 2019 – present\nNine staff, two offices', null],
    ['Housing Officer, 2019 – present\nOpen and lock up. Boilers. Alarm tests', null],
    ['Housing Officer – trust, seven schools – April 2019 to date\nI run orders', null],
    ['Mon–Tue   Housing Officer, since Sept 2019', null],
    ['Housing Officer, a building contractor, Beckley, 2019 – present', null],
    ['Housing Officer, Serco, 2019 – present', 'Serco'],
    [
      'EMPLOYER: Acme Homes (housing association, 900 homes)\nPOSITION: Housing Officer\nDATES: 2020 ->',
      'Acme Homes',
    ],
    ['HRBP\nBeck Building PLC\t6/2018 - current', 'Beck Building PLC'],
    ['Housing Officer, Acme Homes through Beck Agency Ltd, 2019 – present', 'Acme Homes'],
    ['Swydd / post: Housing Officer, Cyngor Beck, ers 2020', 'Cyngor Beck'],
  ])('%j', (lines, employer) =>
    expect(of(`Sam Doe\nsam.doe@example.com\nEmployment\n${lines}\nEducation\nBA, Leeds`).employer).toBe(
      employer,
    ),
  );
});
