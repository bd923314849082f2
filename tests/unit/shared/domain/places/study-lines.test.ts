import { expect, it } from 'vitest';
import { isOwnSentence, isStudyLine } from '../../../../../shared/domain/places/masks.ts';

it.each([
  'BA History, University of Kent, 2017',
  '2014 - 2017 BSc Psychology, Leeds Beckett University',
  'University of Hull, LLB',
  '2:1, Queen Mary, London, 2022',
  'GCSEs: 9, Northmoor School, Birmingham',
])('says what someone studied: %s', (line) => {
  expect(isStudyLine(line)).toBe(true);
});

it.each([
  'Downs Academy, Brighton',
  'SENCO and BEd mentor, Downs College, 2019 - present',
  'University of Leeds, HR Adviser',
  'Kent County Council',
  'Manager, Bath',
])('does not: %s', (line) => {
  expect(isStudyLine(line)).toBe(false);
});

it('tells a sentence about its writer from an employer', () => {
  expect(isOwnSentence('I sing in a choir in Leeds')).toBe(true);
  expect(isOwnSentence('My wife teaches in York')).toBe(true);
  expect(isOwnSentence('IT Services, Leeds')).toBe(false);
});
