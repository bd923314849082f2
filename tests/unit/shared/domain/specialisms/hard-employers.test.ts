import { describe, expect, it } from 'vitest';
import { decideCv } from './agency-index.ts';

const job = (title: string, duties: string): string =>
  `Priya Nandal\npriya.n@example.com\nExperience\n${title} 2019 - present\n${duties}`;

describe('an employer in another field and its staff', () => {
  it.each([
    [
      'accountancy-finance',
      'Management Accountant, Northbrook NHS Foundation Trust',
      'Month end for nursing and midwifery, budget meetings with ward managers, matrons and clinical directors',
    ],
    [
      'corporate-functions-business-support',
      'Receptionist, Millbrook GP Surgery',
      'Front desk, telephone, booking appointments for patients with doctors and nurses, filing and scanning letters',
    ],
    [
      'hr-workforce-development',
      'HR Adviser, Beck Housing Association',
      'Advises housing managers and repairs supervisors on absence, disciplinary and grievance; ER casework',
    ],
    [
      'it-digital',
      'IT Support Engineer, Lunt Construction Ltd',
      'Laptops, Office 365 and Active Directory for site managers, quantity surveyors and plumbers',
    ],
    [
      'hr-workforce-development',
      'Learning and Development Adviser, Northbrook NHS Trust',
      'Mandatory training for nurses and healthcare assistants, inductions, e-learning',
    ],
    [
      'construction-trades-labour',
      'Electrician, Larch Academy Trust',
      'Rewiring classrooms, testing and inspection, 18th Edition, keeping pupils and teachers safe',
    ],
  ])('%s: %s', (id, title, duties) => {
    expect(decideCv(job(title, duties)).specialism).toBe(id);
  });

  it('never gives an administrator the trade of the team', () => {
    const cv = job(
      "Business Support Officer, Children's Services",
      'Minutes of child protection conferences, diaries for social workers, typing',
    );
    const { specialism, specialisms } = decideCv(cv);
    expect(specialism).not.toBe('healthcare-social-care-nursing');
    expect(specialisms[0]?.id).toBe('corporate-functions-business-support');
  });

  it.each([
    'PA to the Director of Public Health',
    'Executive Assistant to the Director of Housing',
    'Secretary to the Head of Planning',
  ])('reads %s as the one who assists', (title) => {
    expect(decideCv(job(title, 'Diaries, travel and minutes')).specialism).toBe(
      'corporate-functions-business-support',
    );
  });

  it('still reads a title that is listed in the plural, and a plural headline', () => {
    expect(decideCv(job('Head of Pensions', 'Pension fund accounts')).specialism).toBe('accountancy-finance');
    expect(decideCv('Staff Nurses, acute wards').specialism).toBe('healthcare-social-care-nursing');
  });
});
