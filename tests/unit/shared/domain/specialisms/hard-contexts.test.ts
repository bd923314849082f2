import { describe, expect, it } from 'vitest';
import { decideCv } from './agency-index.ts';
import { madeCv } from './made-cv.ts';

const decided = (cv: string): string | null => decideCv(cv).specialism;

describe('an employer of another field', () => {
  it.each([
    [
      'property-asset-management',
      'Site Manager, primary school',
      'Fire alarm tests, lettings, contractors on site, line management of two cleaners',
    ],
    [
      'construction-trades-labour',
      'Site Manager, Ashdown Builders',
      'Built a primary school extension; RAMS, toolbox talks, subcontractors',
    ],
    [
      'property-asset-management',
      'Caretaker, Ashdown Primary School',
      'Boiler checks, unlocking the building, minor repairs and setting out furniture',
    ],
    [
      'accountancy-finance',
      'Payroll Officer, Ashdown NHS Trust',
      'Monthly payroll for nurses and doctors, overpayments and statutory deductions',
    ],
    [
      'it-digital',
      'Service Desk Analyst, Ashdown Homes',
      'Password resets and laptops for housing officers and surveyors; Active Directory',
    ],
    [
      'corporate-functions-business-support',
      'Communications Officer, Ashdown Hospice',
      'Press releases, newsletters and social media for a hospice and its nurses',
    ],
    [
      'corporate-functions-business-support',
      'Procurement Officer, Ashdown Highways',
      'Tenders, frameworks and supplier management for road contracts',
    ],
    [
      'construction-trades-labour',
      'Painter and Decorator, Ashdown Hospital',
      'Wards and clinics redecorated, wallpaper and gloss',
    ],
    [
      'housing',
      'Scheme Manager, Ashdown Care Group',
      'Sheltered housing, welfare checks on residents, lettings and rent arrears',
    ],
    [
      'hr-workforce-development',
      'Recruitment Officer, Ashdown Academy Trust',
      'Shortlisting and pre-employment checks for teachers and teaching assistants',
    ],
    [
      'planning-development-regeneration',
      'Planning Officer, Ashdown Developments',
      'Planning applications, appeals and section 106 for housebuilders',
    ],
  ])('%s: %s', (id, title, duties) => {
    expect(decided(madeCv('', [`${title} 2018 – present :: ${duties}`]))).toBe(id);
  });
});

describe('fields that speak of other things than work', () => {
  const clerk =
    'Accounts Assistant, Dunmore Ltd 2018 – present :: Sales ledger, purchase ledger and bank reconciliations';

  it.each([
    ['courses', { Courses: 'Plumbing for beginners; Teaching English; First aid; Care certificate' }],
    [
      'interests',
      { Interests: 'School governor, youth worker at weekends, rewiring old houses, nursing plants' },
    ],
    [
      'referees',
      { References: 'Mrs A Poole, Headteacher, Poole Primary School\nDr B Lane, Consultant Psychiatrist' },
    ],
    ['study', { Education: 'BSc Adult Nursing, 2004\nBA Town Planning, 2001' }],
  ])('keeps the field of the jobs: %s', (_, more) => {
    expect(decided(madeCv('', [clerk], more))).toBe('accountancy-finance');
  });

  it('loses nothing under a heading that it does not know', () => {
    const cv = madeCv('', [], {
      'MY JOURNEY SO FAR': 'Bricklayer and general builder for twenty years: blockwork, pointing, extensions',
    });
    expect(decided(cv)).toBe('construction-trades-labour');
  });

  it('reads a CV of skills without jobs', () => {
    const cv = madeCv('', [], {
      'Key skills': [
        'Homelessness applications and section 184 decisions',
        'Temporary accommodation and nightly paid placements',
        'Rent arrears, tenancy sustainment and possession proceedings',
      ].join('\n'),
    });
    expect(decided(cv)).toBe('housing');
  });
});

describe("work that is not the agency's", () => {
  it.each([
    ['Airline Pilot', 'First officer on the short-haul fleet, simulator checks, flight planning'],
    ['Chef de Partie', 'Sauce section, food hygiene, stock and training of two commis'],
    ['Hairdresser', 'Cutting, colouring, reception cover, salon social media'],
    ['Retail Assistant', 'Till, stock, customer service, visual displays'],
    ['Van Driver', 'Parcels for an online shop, 120 drops a day'],
    ['HGV Class 1 Driver', 'Night trunking between depots, tachograph, curtain-sider'],
    ['CNC Machinist', 'Set and ran five-axis mills for aerospace parts'],
    ['Car Sales Executive', 'Part exchange, finance offers, test drives and targets'],
    ['Insurance Claims Handler', 'Motor claims, settlements and telephone calls'],
    ['Mortgage Adviser', 'Advice to home buyers, affordability checks, lenders'],
    ['Vehicle Mechanic', 'MOT work, brakes, clutches and diagnostics at a garage'],
    ['Fitness Instructor', 'Classes, inductions and gym plans for members'],
    ['Journalist', 'Court reports, council stories and school news for a weekly paper'],
    ['Veterinary Surgeon', 'Surgery, clinics and patients of all sizes'],
  ])('leaves a %s to a person', (title, duties) => {
    expect(decided(madeCv(title, [`${title}, Kestrel Group 2016 – present :: ${duties}`]))).toBeNull();
  });
});

describe('more than one field', () => {
  it('shows a second one that is as good as true, at least three fifths of the first', () => {
    const { specialisms } = decideCv(
      madeCv('', [
        'Social Worker, SEND and Disabled Children, Kestrel Council 2019 – present :: Child in need plans, EHC plans, annual reviews and short breaks',
      ]),
    );
    expect(specialisms.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['healthcare-social-care-nursing', 'education-send']),
    );
  });

  it.each([
    ['send-local-authority', 'SEND Tribunal Officer'],
    ['send-schools', 'Autism Teacher'],
    ['homelessness', 'Rough Sleeping Coordinator'],
    ['building-control-eh', 'Building Control Surveyor'],
    ['legal', 'Childcare Solicitor'],
    ['cyber', 'Information Security Analyst'],
    ['treasury-pensions', 'LGPS Pensions Officer'],
    ['labour-plant', 'Excavator Operator'],
  ])('names the part of the field: %s', (sub, headline) => {
    expect(decideCv(madeCv(headline, [])).subSpecialism).toBe(sub);
  });
});
