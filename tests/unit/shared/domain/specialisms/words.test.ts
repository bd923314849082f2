import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../shared/domain/specialisms/words.ts';

const norms = (line: string): string =>
  wordsOf(line)
    .map(({ norm }) => norm)
    .join(' ');

describe('wordsOf', () => {
  it.each([
    ['Housing Officers', 'Housing officer'],
    ['HR Adviser', 'HR Advisor'],
    ['Project Co-ordinator', 'project coordinator'],
    ['Health Care Assistant', 'Healthcare Assistant'],
    ["Children's Social Worker", 'Childrens social workers'],
    ['Head Teacher', 'headteachers'],
    ['Planning & Highways', 'planning and highways'],
    ['Programme Manager', 'program manager'],
  ])('folds %s and %s to the same', (one, other) => {
    expect(norms(one)).toBe(norms(other));
  });

  it('keeps C#, C++ and .NET apart from letters', () => {
    expect(norms('C# and C++ on .NET')).toBe('c# c++ on .net');
  });

  it('does not take the s off where it belongs', () => {
    expect(norms('business analysis of a bus')).toBe('business analysis of a bus');
  });

  it('passes over addresses of mail and web', () => {
    expect(norms('nurse@example.com Midwife www.carpenter.example')).toBe('midwife');
  });

  it('knows walls and commas', () => {
    expect(wordsOf('Officer, Housing – Leeds. Nurse').map(({ before }) => before)).toEqual([
      'wall',
      'comma',
      'wall',
      'wall',
    ]);
  });

  it('gives the place of each word in the line', () => {
    const line = '  Sub-contractors’ Buyer';
    expect(wordsOf(line).map(({ start, end }) => line.slice(start, end))).toEqual([
      'Sub-contractors',
      'Buyer',
    ]);
  });
});
