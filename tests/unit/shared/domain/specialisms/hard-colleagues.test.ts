import { describe, expect, it } from 'vitest';
import { decideCv } from './agency-index.ts';
import { madeCv } from './made-cv.ts';

const decided = (cv: string): string | null => decideCv(cv).specialism;

describe('colleagues named in the duties', () => {
  it.each([
    [
      'corporate-functions-business-support',
      'Medical Receptionist, Larch Surgery 2016 – present :: Answering calls, booking appointments for the GPs, the practice nurse, the pharmacist and the physiotherapist, new patient registrations',
    ],
    [
      'corporate-functions-business-support',
      'Receptionist, Larch Surgery (a GP practice). Since 2016, 30 hours. :: I answer the telephone and book appointments with the doctor, midwife or podiatrist, scan letters and cover for the secretary.',
    ],
    [
      'property-asset-management',
      'Caretaker, Larch Primary School 2014 – present :: Alarms, boiler, key holder; I line manage three cleaners and a gardener and let the electrician and the plumber in',
    ],
    [
      'property-asset-management',
      'Facilities Manager, Larch House 2018 – present :: Line manage two porters, a carpenter and a painter; PPM, contractors, fire risk assessments',
    ],
    [
      'hr-workforce-development',
      'HR Adviser, Larch NHS Trust 2019 – present :: Casework for nurses, midwives, doctors, healthcare assistants and social workers; sickness absence, disciplinaries, flexible working',
    ],
    [
      'hr-workforce-development',
      'Recruitment Officer, Larch Council 2019 – present :: Adverts and interviews for a principal planner, a building surveyor, a social worker and a solicitor; pre-employment checks',
    ],
    [
      'it-digital',
      'Service Desk Analyst, Larch College 2020 – present :: Laptops and passwords for the lecturer, the teaching assistant, the exams officer and the bursar; Active Directory tickets',
    ],
    [
      'accountancy-finance',
      'Payroll Officer, Larch Care 2017 – present :: Wages of the registered manager, the senior carer, the cook and the activities coordinator; RTI, pensions and statutory sick pay',
    ],
    [
      'corporate-functions-business-support',
      'PA, Larch Homes 2015 – present :: Diary and minutes for the housing manager, the development director and the head of repairs; travel and papers for the board',
    ],
    [
      'healthcare-social-care-nursing',
      'Registered Manager, Larch Lodge 2015 – present :: CQC, care plans and rotas; line manage the cook, the administrator, the handyperson and the housekeeper',
    ],
    [
      'corporate-functions-business-support',
      'School Receptionist, Larch Primary School 2019 – present :: Registers, visitors, first aid; liaise with the SENCO, the school nurse, the educational psychologist and teachers',
    ],
    [
      'education-send',
      'Headteacher, Larch Primary School 2012 – present :: Line manage the site manager, the bursar, the SENCO, the cook and 14 teachers',
    ],
    [
      'accountancy-finance',
      'Finance Business Partner, Larch NHS Trust 2012 – present :: Budgets with ward managers, matrons, the medical director and the head of estates; forecasts',
    ],
  ])('%s: %s', (id, job) => {
    expect(decided(madeCv('', [job]))).toBe(id);
  });

  it('still strengthen the field of the job that they stand in', () => {
    const cv = madeCv('', [
      'Resourcing Partner, Larch Council 2019 – present :: Safer recruitment lead for the service',
    ]);
    expect(decided(cv)).toBe('hr-workforce-development');
  });
});

describe('a job dated within another', () => {
  it('does not make the old field the present one', () => {
    const cv = `Robin Tester
07700 900177 | robin.t@example.com
Employment history
2021 to date - HR Adviser, Larch Hospitals
Sickness absence, disciplinaries and flexible working requests
Staff Nurse, Cardiology, 2010 - 2016
Coronary care and telemetry
Mentor to ten students, sign-off mentor from 2013
ALS provider and instructor; cannulation and venepuncture; catheterisation
Link nurse for safeguarding adults
Staff Nurse, Stroke Unit, 2005 - 2010
Swallow screening and positioning
Study
CIPD Level 5`;
    expect(decided(cv)).toBe('hr-workforce-development');
  });

  it.each([
    [
      'accountancy-finance',
      [
        'Finance Officer, Larch Trust 2020 – present :: Management accounts, accruals and month end journals',
        'Teacher of Mathematics, Larch High School 2005 – 2019 :: Key stage 3 and 4, form tutor',
      ],
      'Phonics training, team teach, national professional qualification for middle leaders, behaviour course for teachers; SENCO award',
    ],
    [
      'housing',
      [
        'Housing Officer, Larch Homes 2021 – present :: Tenancies, rent arrears and anti-social behaviour',
        'Electrician, Larch Electrical 2001 – 2020 :: First and second fix, testing and inspection',
      ],
      '18th edition, inspection and testing, electrician apprenticeship, CSCS gold card, IPAF operator, PASMA',
    ],
    [
      'hr-workforce-development',
      [
        'Learning and Development Adviser, Larch Council 2021 – present :: Induction, e-learning, training needs analysis',
        'Social Worker, Larch Council 2009 – 2021 :: Child protection',
      ],
      'ABE interviewing, AMHP refresher, practice educator stage 2, section 47 lead',
    ],
    [
      'it-digital',
      [
        'Systems Administrator, Larch Group 2020 – present :: Windows Server, Azure, backups and patching',
        'Paramedic, Larch Ambulance Trust 2003 – 2019 :: Emergency response',
      ],
      'ALS provider and instructor, cannulation, venepuncture, infection control lead, manual handling trainer',
    ],
  ])('%s, with courses of the old field', (id, jobs, courses) => {
    expect(decided(madeCv('', jobs, { Training: courses }))).toBe(id);
  });
});

describe('site staff of schools', () => {
  it.each([
    [
      'Site Manager – Secondary academy',
      'Site Manager, Larch Academy 2017 – present :: Statutory checks, lettings, minibus, exam desks, contractors and RAMS',
    ],
    [
      '',
      'Site Manager, Larch Primary School 2012 – present :: Boilers, gritting, playground checks, painting in the holidays, permits to work for contractors',
    ],
    [
      '',
      'Site Supervisor, Larch College 2012 – present :: Opening and closing the building, key holder, lettings, small repairs, legionella flushing',
    ],
    [
      '',
      'Larch Infant School\nSite Manager 2012 – present :: Pupils, governors, heating, security and locking up',
    ],
  ])('%s / %s', (headline, job) => {
    expect(decided(madeCv(headline, [job]))).toBe('property-asset-management');
  });

  it.each([
    [
      'Site Manager',
      'Site Manager, Larch Construction 2017 – present :: New primary school and academy, £12m, subcontractors, RAMS and snagging; SMSTS',
    ],
    [
      '',
      'Site Manager, Larch Build 2012 – present :: Extension to a secondary school, pupils on site; CSCS, toolbox talks and programme',
    ],
    [
      'Site Manager',
      'Site Manager, Larch Homes 2012 – present :: Forty plots, NHBC, bricklayers and groundworkers',
    ],
  ])('are not those who build them: %s / %s', (headline, job) => {
    expect(decided(madeCv(headline, [job], { Education: 'Larch High School, 1996' }))).toBe(
      'construction-trades-labour',
    );
  });

  it('are what they do now, not the trades they left', () => {
    for (const title of ['Caretaker', 'School Caretaker', 'Premises Officer'])
      expect(
        decided(
          madeCv('', [
            `${title}, Larch Primary School 2014 – present :: Alarm, gates, boiler and lettings; small repairs, painting in the summer`,
            'HGV driver, Larch Bakery 2009 – 2014 :: Night deliveries',
            'Labourer then general builder, self employed 1997 – 2009 :: Brickwork, roofs, plastering, joinery',
          ]),
        ),
        title,
      ).toBe('property-asset-management');
  });
});
