import { describe, expect, it } from 'vitest';
import { personalSpans, withoutPersonal } from '../../../../../shared/domain/personal/about-person.ts';

const kindsOf = (line: string): string[] => [...new Set(personalSpans(line).map(({ kind }) => kind))];
const keptOf = (line: string): string => withoutPersonal(line).replace(/\s+/g, ' ').trim();

describe('what a line says about the person', () => {
  it.each([
    ['I am 58 years old.', 'age'],
    ['Leeds, aged 23', 'age'],
    ['Place of birth: Hull', 'birth'],
    ['I grew up in Cornwall', 'birth'],
    ['My husband is a housing officer in London', 'family'],
    ['Married with two sons, both at school in York', 'family'],
    ['British citizen by birth, from Birmingham', 'nationality'],
    ['Educated at Harrow and Oxford', 'schooling'],
    ['GCSEs: 9, Northmoor School, Leeds, 2015', 'schooling'],
    ['Season ticket holder at Norwich City', 'pastime'],
    ['I have autism and dyslexia', 'health'],
    ["I've got Crohn’s disease", 'health'],
    ['Reason for leaving: ill health', 'health'],
    ['Marital: divorced', 'family'],
    ['Recovered from depression in 2018', 'health'],
    ['Practising Catholic; sings in a choir', 'faith'],
    ['Ethnicity: Black Caribbean', 'ethnicity'],
    ['I am a proud gay man', 'orientation'],
    ['Member of UNISON', 'union'],
    ['I was cautioned for shoplifting in 1999', 'offence'],
  ])('%s', (line, kind) => {
    expect(kindsOf(line)).toContain(kind);
  });

  it.each([
    'Autism outreach teacher, SEMH and ADHD',
    'I have experience of children with autism and epilepsy',
    'Registered Nurse (RMN), acute ward',
    'Managing a team of 12 housing officers',
    'Children: section 47 enquiries',
    'Health and Safety: NEBOSH',
    'Partner',
    'Nursery, 16-25 year olds and children aged 5 to 11',
    'Adults aged 18-65 with learning disabilities',
    'Holy Trinity Church of England Primary School',
    'Muslim women’s centre, project worker',
    'Taught GCSE and A level English',
    'A level English tutor, York College',
    'Full-time UNISON regional organiser',
    'Probation officer: convictions, cautions and community orders',
    'Raised purchase orders and invoices',
    'Citizens Advice Leeds, money adviser',
  ])('%s: nothing', (line) => {
    expect(personalSpans(line)).toEqual([]);
  });
});

it('is blanked with every offset kept, and no farther than where the sentence turns', () => {
  const line = 'Born in Sheffield, now living in Leeds. My wife is a nurse. SEND officer';
  expect(withoutPersonal(line)).toHaveLength(line.length);
  expect(keptOf(line)).toBe(', now living in Leeds. . SEND officer');
  expect(keptOf('I am married and live in Leeds')).toContain('live in Leeds');
  expect(keptOf('Nationality: Irish | Leeds LS8 2AA')).toBe('| Leeds LS8 2AA');
  expect(keptOf('DOB: 3.4.1985, 12 Elm Row, Leeds LS8 2AA')).toBe(', Leeds LS8 2AA');
});

it('takes time in proportion to the line, whatever is in it', () => {
  for (const part of [
    'I have ',
    'my mild ',
    'health   ',
    'married ',
    'white black asian ',
    '   ',
    'DOB : ',
  ]) {
    const line = part.repeat(20_000);
    const began = performance.now();
    personalSpans(line);
    expect(performance.now() - began, part).toBeLessThan(500);
  }
});
