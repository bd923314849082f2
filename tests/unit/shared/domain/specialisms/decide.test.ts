import { describe, expect, it } from 'vitest';
import { compileSpecialisms } from '../../../../../shared/domain/specialisms/compile.ts';
import { decideSpecialism } from '../../../../../shared/domain/specialisms/decide.ts';
import { agencyFacts, decideCv, textOf } from './agency-index.ts';

const housingCv = `
Jo Marsh
Housing Officer
jo.m@example.com
Experience
Housing Officer 2019 – present
Rent arrears, tenancy sign ups and Part 7 decisions`;

describe('reasons', () => {
  it('quotes words that stand on their line, and weighs to the score', () => {
    const { specialism, reasons } = decideCv(housingCv);
    expect(specialism).toBe('housing');
    const lines = housingCv.trim().split('\n');
    for (const { quote, page, line } of reasons) {
      expect(page).toBe(1);
      expect(lines[(line ?? 0) - 1]).toContain(quote);
      expect(quote).not.toBe('');
    }
    expect(reasons.map(({ rule }) => rule)).toContain('title:housing-officer');
    expect(reasons.every(({ weight }) => weight > 0)).toBe(true);
  });

  it('is the same each time', () => {
    expect(decideCv(housingCv)).toEqual(decideCv(housingCv));
  });
});

describe('the form', () => {
  it('decides where the CV says nothing', () => {
    const decision = decideCv('', { specialisms: ['housing'] });
    expect(decision.specialism).toBe('housing');
    expect(decision.reasons[0]).toMatchObject({
      quote: 'Housing',
      rule: 'form:specialism',
      page: null,
      line: null,
    });
  });

  it('decides where the CV is torn', () => {
    const cv = 'Plumber and Staff Nurse';
    expect(decideCv(cv).specialism).toBeNull();
    expect(decideCv(cv, { specialisms: ['construction-trades-labour'] }).specialism).toBe(
      'construction-trades-labour',
    );
  });

  it('gives way to a CV that clearly says otherwise', () => {
    expect(decideCv(housingCv, { specialisms: ['it-digital'] }).specialism).toBe('housing');
  });

  it('leaves a CV that is torn between two other fields to a person', () => {
    const cv = 'Plumber and Staff Nurse\nPlumber and Staff Nurse';
    expect(decideCv(cv, { specialisms: ['it-digital'] }).specialism).toBeNull();
  });

  it('leaves a chef who ticks housing to a person', () => {
    const cv = 'Leo Brandt\nHead Chef\nExperience\nHead Chef 2018 – present\nSous Chef 2012 – 2018';
    expect(decideCv(cv, { specialisms: ['housing'] }).specialism).toBeNull();
  });

  it('only leans when several are ticked', () => {
    expect(decideCv('', { specialisms: ['housing', 'it-digital'] }).specialism).toBeNull();
    expect(decideCv(housingCv, { specialisms: ['housing', 'it-digital'] }).specialism).toBe('housing');
  });

  it('ignores ids that the agency does not have', () => {
    expect(decideCv('', { specialisms: ['falconry'] }).specialism).toBeNull();
  });
});

describe('settings', () => {
  it('asks a person more often under a higher threshold', () => {
    const cv = textOf(
      'Facilities Manager\nEstates strategy\nRefurbishment, main contractor, fit out, snagging, CSCS',
    );
    const index = compileSpecialisms(agencyFacts);
    expect(decideSpecialism(cv, {}, index).specialism).toBe('property-asset-management');
    expect(decideSpecialism(cv, {}, index, { threshold: 0.99 }).specialism).toBeNull();
  });
});

describe('what must not count', () => {
  const cv = (name: string, facts: string): string =>
    `${name}\n${facts}\nStaff Nurse\nExperience\nStaff Nurse 2018 – present\nWound care, NMC PIN\nEducation\nBSc Nursing`;

  it.each([
    ['Mary Brown', 'Nationality: British'],
    ['Mohammed Khan', 'Nationality: Pakistani'],
    ['Agnieszka Nowak', 'Date of birth: 1 March 1961'],
    ['Tunde Bello', 'Health: dyslexia, autism'],
    ['Chloe Mason', 'Marital status: single; Gender: female'],
  ])('decides the same for %s with "%s"', (name, facts) => {
    const { specialism, confidence, specialisms } = decideCv(cv(name, facts), { name });
    const plain = decideCv(cv('Sam Reed', 'Tel: 07700 900199'), { name: 'Sam Reed' });
    expect({ specialism, confidence, specialisms }).toEqual({
      specialism: plain.specialism,
      confidence: plain.confidence,
      specialisms: plain.specialisms,
    });
  });
});
