import { describe, expect, it } from 'vitest';
import { decideCv } from './agency-index.ts';
import { madeCv } from './made-cv.ts';

const decided = (cv: string): string | null => decideCv(cv).specialism;

describe('titles wrapped over two lines', () => {
  it.each([
    ['education-send', 'Special Educational\nNeeds Officer'],
    ['healthcare-social-care-nursing', 'Independent Reviewing\nOfficer'],
    ['property-asset-management', 'Senior Building\nSurveyor'],
    ['corporate-functions-business-support', 'Democratic Services\nOfficer'],
    ['highways-infrastructure-engineering', 'Street Works\nCoordinator'],
  ])('%s', (id, headline) => {
    const { specialism, reasons } = decideCv(madeCv(headline, []));
    expect(specialism).toBe(id);
    // A quote stands in one line of the CV, word for word.
    for (const { quote } of reasons)
      expect(headline.split('\n').some((line) => line.includes(quote))).toBe(true);
  });
});

describe('joined titles', () => {
  it('keeps both fields of "Facilities and Finance Executive"', () => {
    const { specialisms } = decideCv(madeCv('Facilities and Finance Executive', []));
    expect(
      specialisms
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['accountancy-finance', 'property-asset-management']);
  });

  it.each([
    ['housing', 'Voids and Lettings Manager'],
    ['education-send', 'School Admissions and Transport Officer'],
    ['planning-development-regeneration', 'Conservation and Urban Design Officer'],
    ['it-digital', 'Network and Systems Engineer'],
  ])('%s: %s', (id, headline) => {
    expect(decided(madeCv(headline, []))).toBe(id);
  });
});

describe('titles that are read with a slip of one letter', () => {
  it.each([
    ['healthcare-social-care-nursing', 'Physiotherapjst'],
    ['education-send', 'Headteacner'],
    ['accountancy-finance', 'Senior Managernent Accountant'],
    ['construction-trades-labour', 'Electrlcian'],
    ['construction-trades-labour', 'Quantity Surveyer'],
    ['corporate-functions-business-support', 'Receptionlst'],
  ])('%s: %s', (id, headline) => {
    const { specialism, reasons } = decideCv(madeCv(headline, []));
    expect(specialism).toBe(id);
    expect(headline).toContain(reasons[0]?.quote ?? 'nothing');
  });

  it('corrects no short word and nothing below the head', () => {
    expect(decided(madeCv('Narse', []))).toBeNull();
    const cv = madeCv('', ['Work 2019 – present :: Met an electrlcian once, and it went well']);
    expect(decided(cv)).toBeNull();
  });
});

describe('acronyms', () => {
  it.each([
    [
      'construction-trades-labour',
      'QS',
      'Final accounts, interim valuations and subcontract packages on new build housing',
    ],
    [
      'healthcare-social-care-nursing',
      'RMN',
      'Medication, care plans and risk of self-harm on an acute ward',
    ],
    ['healthcare-social-care-nursing', 'IRO', 'Looked after child reviews, pathway plans, care leavers'],
    ['education-send', 'HLTA', 'Covers lessons in Key Stage 2 and runs phonics groups'],
    ['accountancy-finance', 'FD', 'Statutory accounts, audit, cash flow forecasts and the finance team'],
    ['it-digital', 'DBA', 'SQL Server, backups and Azure migration'],
    ['planning-development-regeneration', 'EHO', 'Food hygiene inspections and statutory nuisance'],
    ['healthcare-social-care-nursing', 'ASYE social worker', 'Child in need plans and court statements'],
  ])('%s: %s', (id, title, duties) => {
    expect(decided(madeCv('', [`${title}, Kestrel Group 2019 – present :: ${duties}`]))).toBe(id);
  });

  it('takes no acronym for a word', () => {
    expect(
      decided(madeCv('', ['Helper 2019 – present :: It was fun to send post and it is all gone'])),
    ).toBeNull();
  });
});

describe('generic titles', () => {
  it.each([
    ['it-digital', 'Project Manager', 'Azure migration, agile software releases and SQL Server upgrades'],
    [
      'planning-development-regeneration',
      'Project Manager',
      'Town centre regeneration, public realm and Towns Fund bids',
    ],
    [
      'property-asset-management',
      'Manager',
      'Facilities, planned maintenance, fire risk assessments and cleaning contracts',
    ],
    [
      'highways-infrastructure-engineering',
      'Engineer',
      'Highway drainage, section 278 agreements and road safety audits',
    ],
    [
      'housing',
      'Team Leader',
      'Rent arrears, tenancy audits and anti-social behaviour on an estate of 900 homes',
    ],
    [
      'healthcare-social-care-nursing',
      'Coordinator',
      'Care packages, hospital discharge and domiciliary care visits to older people',
    ],
    [
      'accountancy-finance',
      'Business Partner',
      'Management accounts, budget monitoring and month end for three directorates',
    ],
    ['education-send', 'Caseworker', 'EHC plans, annual reviews and SEND tribunal appeals'],
    ['housing', 'Caseworker', 'Homelessness decisions, relief duty and priority need'],
    [
      'healthcare-social-care-nursing',
      'Caseworker',
      'Child in need visits, core groups and section 47 enquiries',
    ],
  ])('%s: %s with evidence', (id, title, duties) => {
    expect(decided(madeCv(title, [`${title}, Kestrel Group 2019 – present :: ${duties}`]))).toBe(id);
  });

  it.each([
    'Manager',
    'Coordinator',
    'Team Leader',
    'Caseworker',
    'Officer',
    'Business Partner',
    'Consultant',
  ])('leaves %s alone to a person', (title) => {
    const cv = madeCv(title, [
      `${title}, Kestrel Group 2019 – present :: Led people and met targets in a busy place`,
    ]);
    expect(decided(cv)).toBeNull();
  });
});
