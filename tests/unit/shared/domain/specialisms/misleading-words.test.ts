import { describe, expect, it } from 'vitest';
import { decideCv } from './agency-index.ts';

const decided = (cv: string): string | null => decideCv(cv).specialism;

describe('words that mislead', () => {
  it('tells the verb "send" from SEND', () => {
    const cv = `
Mia Trent
Office Administrator
mia.t@example.com
Employment
Office Administrator 2017 – present
I send letters and send reports to the local authority; typing, filing and reception
SEND INVOICES TO SCHOOLS EACH MONTH`;
    const { specialism, reasons } = decideCv(cv);
    expect(specialism).toBe('corporate-functions-business-support');
    expect(reasons.filter(({ quote }) => /send/i.test(quote))).toEqual([]);
  });

  it('reads SEND the field', () => {
    const cv = `
Mia Trent
mia.t@example.com
Profile
SEND officer in a local authority, EHCP writing and mediation.
Work
Casework Officer, SEND 2020 – present
EHC needs assessments within 20 weeks`;
    expect(decided(cv)).toBe('education-send');
  });

  it('passes over hobbies and short courses', () => {
    const cv = `
Hugo Stead
hugo.s@example.com
Employment
Management Accountant 2016 – present
Month end, accruals, prepayments and budget monitoring; CIMA
Courses attended
First Aid at Work
Fire Marshal
Safeguarding Children
Mental Health First Aid
Interests
Carpentry, joinery, bricklaying, football coach and school governor
Volunteer youth worker`;
    const { specialism, reasons } = decideCv(cv);
    expect(specialism).toBe('accountancy-finance');
    expect(reasons.some(({ quote }) => /carpentry|joinery|bricklaying|coach|youth|school/i.test(quote))).toBe(
      false,
    );
  });

  it('does not take where someone studied for what they do', () => {
    const cv = `
Ida Voss
ida.v@example.com
Employment
Highways Engineer 2018 – present
Section 278 and Section 38 agreements, DMRB, road safety audits
Education
Royal School of Nursing and Midwifery building, evening class
BEng Civil Engineering`;
    expect(decided(cv)).toBe('highways-infrastructure-engineering');
  });

  it('reads both halves of a joined title', () => {
    expect(decided('HR and Payroll Manager\nCIPD Level 5, employee relations and TUPE')).toBe(
      'hr-workforce-development',
    );
    expect(decided('Voids & Lettings Coordinator')).toBe('housing');
    expect(decided('Cleansing/Waste Services Manager\nRefuse collection and kerbside recycling')).toBe(
      'highways-infrastructure-engineering',
    );
  });
});

describe('a narrow layout', () => {
  it('finds the headline that follows a sidebar', () => {
    const cv = `
Contact
07700 900155
k.amis@example.com
Hobbies
Gardening
References
Available on request
Kit Amis
Planning Enforcement Officer
About me
Twelve years of breaches, notices and appeals.
Experience
2015 – present
Alder District Council
Planning Enforcement Officer`;
    const { specialism, subSpecialism } = decideCv(cv);
    expect(specialism).toBe('planning-development-regeneration');
    expect(subSpecialism).toBe('enforcement-heritage');
  });
});
