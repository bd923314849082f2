import { describe, expect, it } from 'vitest';
import { decideCv } from './agency-index.ts';

const decided = (cv: string): string | null => decideCv(cv).specialism;

describe('people who changed their field', () => {
  it('goes by what a former nurse does now', () => {
    const cv = `
Petra Lindqvist
14 Fern Road, Leeds
07700 900140 | petra.l@example.com
EMPLOYMENT
SEND Casework Officer 2024 – present
Northmoor Council
Wrote and amended EHC plans, chaired annual reviews and answered tribunal appeals
Staff Nurse 2012 – 2024
Northmoor General Hospital
Patient care on an acute ward, drug rounds, wound care, nursing assessments
Supervised student nurses and healthcare assistants
EDUCATION
BSc Adult Nursing, 2012`;
    expect(decided(cv)).toBe('education-send');
  });

  it('goes by what a former teacher does now', () => {
    const cv = `
Owen Tregarth
owen.t@example.com
Career history
2021 - present
HR Adviser, Tamar Homes
Employee relations casework, disciplinaries and sickness absence management; CIPD Level 5
2010 - 2021
Class Teacher, Tamar Primary School
Key Stage 2 pupils, lesson planning, phonics, SATs and parents' evenings
2008 - 2010
Teaching Assistant, Tamar Primary School`;
    expect(decided(cv)).toBe('hr-workforce-development');
  });

  it('goes by what a former electrician does now', () => {
    const cv = `
Rashid Vale
IT Support Technician
rashid.v@example.com
Work experience
IT Support Technician, Jan 2022 to date
Second line support, Active Directory, Office 365 administration and laptops
Electrician, 2009 to 2021
Rewires, consumer units, testing and inspection, 18th Edition, ECS card`;
    expect(decided(cv)).toBe('it-digital');
  });
});

describe("other people's titles", () => {
  it('passes over referees', () => {
    const cv = `
Jo Marsh
Housing Officer
jo.m@example.com
Experience
Housing Officer 2019 – present
Fenwick Homes
Tenancy sign ups, rent arrears and anti-social behaviour on a patch of 600 homes
References
Mr T Okafor, Finance Director and Section 151 Officer, Fenwick Council
Ms P Lund, Chartered Accountant, CIPFA, Lund and Partners`;
    const { specialism, reasons } = decideCv(cv);
    expect(specialism).toBe('housing');
    expect(reasons.some(({ id }) => id === 'accountancy-finance')).toBe(false);
  });

  it('gives little for whom someone reports to or works with', () => {
    const cv = `
Nia Pugh
Executive Assistant
nia.p@example.com
Employment
Executive Assistant 2018 – present
Reports to: Director of Children's Services
Diary management and minute taking; liaised with social workers, nurses and head teachers
Supported the Finance Director with travel arrangements`;
    expect(decided(cv)).toBe('corporate-functions-business-support');
  });

  it('reads a surname that is a trade as a name', () => {
    const cv = `
Sarah Carpenter
sarah.carpenter@example.com
Profile
Paralegal in civil litigation.
Experience
Paralegal 2020 – present
Hollin Law
Drafted pleadings and instructed counsel`;
    const { specialism, reasons } = decideCv(cv);
    expect(specialism).toBe('corporate-functions-business-support');
    expect(reasons.some(({ id }) => id === 'construction-trades-labour')).toBe(false);
  });

  it('reads a street named after a trade as an address', () => {
    const cv = 'Lee Adeyemi\nManagement Accountant\n7 Mason Street, York\nMonth end, CIMA, balance sheet';
    expect(decideCv(cv).reasons.some(({ quote }) => quote.includes('Mason'))).toBe(false);
  });
});
