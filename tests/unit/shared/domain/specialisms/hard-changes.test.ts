import { describe, expect, it } from 'vitest';
import { decideCv } from './agency-index.ts';
import { madeCv } from './made-cv.ts';

const decided = (cv: string): string | null => decideCv(cv).specialism;

describe('people who changed their field: what they do now counts, however long they did the other', () => {
  it.each([
    [
      'housing',
      [
        'Housing Options Officer, Calder Council 2022 – present :: Homelessness applications, personal housing plans and temporary accommodation placements',
        'Prison Officer, HMP Brackmoor 2006 – 2022 :: Keyworker to forty men, security and searches',
      ],
    ],
    [
      'it-digital',
      [
        'Junior Data Analyst, Wold Homes 2023 – present :: SQL queries, Power BI dashboards and data quality checks',
        'Staff Nurse, Wold General Hospital 2009 – 2023 :: Drug rounds, wound care and patient observations on an acute ward',
      ],
    ],
    [
      'planning-development-regeneration',
      [
        'Planning Enforcement Officer, Harrow Vale Council 2021 – present :: Breaches of planning control, enforcement notices and appeals',
        'Police Constable, Northshire Police 2001 – 2021 :: Response, statements, interviews and court',
      ],
    ],
    [
      'healthcare-social-care-nursing',
      [
        "Social Worker, Thornley Children's Services 2023 – present :: Section 47 enquiries, child in need plans, care proceedings",
        'Secondary Teacher, Thornley High School 2005 – 2021 :: Taught GCSE history, form tutor and head of year',
      ],
    ],
    [
      'construction-trades-labour',
      [
        'Multi-trade Operative, Fenwick Homes 2020 – present :: Carpentry, plumbing and plastering in void properties',
        'Logistics Administrator, Fenwick Haulage 2008 – 2020 :: Invoices, telephone calls and spreadsheets',
      ],
    ],
    [
      'accountancy-finance',
      [
        'Finance Assistant, Eskdale College 2022 – present :: Purchase ledger, bank reconciliations and supplier queries',
        'Teaching Assistant, Eskdale Primary School 2012 – 2022 :: Phonics groups and one-to-one support for pupils',
      ],
    ],
    [
      'hr-workforce-development',
      [
        'HR Officer, Ribble Borough Council 2022 – present :: Disciplinaries, grievances and sickness absence casework; CIPD level 5',
        'Receptionist, Ribble Medical Centre 2010 – 2022 :: Front desk, booking patients, filing',
      ],
    ],
    [
      'education-send',
      [
        'EHCP Coordinator, Wyre Council 2023 – present :: Needs assessments, draft EHC plans and annual reviews',
        'Housing Officer, Wyre Homes 2011 – 2023 :: Tenancies, rent arrears and anti-social behaviour',
      ],
    ],
  ] as const)('%s', (id, jobs) => {
    expect(decided(madeCv('', [...jobs]))).toBe(id);
  });

  it('shows the old field beside the new one', () => {
    const { specialism, specialisms } = decideCv(
      madeCv('', [
        'Paralegal, Moor Law 2022 – present :: Litigation, disclosure, court bundles and instructing counsel',
        'Housing Officer, Moor Homes 2012 – 2022 :: Tenancy audits, rent arrears, possession proceedings',
      ]),
    );
    expect(specialism).toBe('corporate-functions-business-support');
    expect(specialisms.map(({ id }) => id)).toContain('housing');
  });

  it('takes no short job of long ago for the work of today', () => {
    const cv = madeCv('', [
      'Highways Inspector, Pennine Council 2012 – present :: Safety inspections, potholes, street works and reinstatements',
      'Care Assistant, Moss House Nursing Home 2010 – 2011 :: Personal care, hoisting and medication',
      'Barista, The Bean 2009 – 2010 :: Coffee and till',
    ]);
    expect(decided(cv)).toBe('highways-infrastructure-engineering');
  });
});

describe('what someone seeks', () => {
  it('does not outweigh what someone is', () => {
    const cv = madeCv(
      '',
      [
        'Accounts Payable Clerk, Dunmore Ltd 2018 – present :: Purchase ledger, supplier statements and BACS runs',
      ],
      { Profile: 'Hard-working and curious. One day I would like to try teaching.' },
    );
    expect(decided(cv)).toBe('accountancy-finance');
  });

  it('decides for a newcomer whose jobs are of another kind', () => {
    const cv = madeCv(
      'Trainee Quantity Surveyor',
      ['Retail Assistant, Shoe Stop 2021 – present :: Till and stock'],
      {
        Profile:
          'Final-year quantity surveying student seeking a trainee post with a main contractor; interim valuations, take-offs and JCT at university.',
      },
    );
    expect(decided(cv)).toBe('construction-trades-labour');
  });
});
