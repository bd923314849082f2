import { describe, expect, it } from 'vitest';
import { withoutTitle, wordCount } from '../../../../../commands/evaluate/inputs/without-title.ts';

describe('a text without its title', () => {
  it('loses it wherever it stands, in either case, over white space and line ends', () => {
    const text = 'Quantity Surveyor\nWe need a QUANTITY  SURVEYOR; a quantity\nsurveyor who counts.';
    expect(withoutTitle(text, 'Quantity Surveyor')).toBe(' \nWe need a  ; a   who counts.');
  });

  it('keeps longer words that hold it, and parts of it alone', () => {
    expect(withoutTitle('PA to MD. A paper for the company; the MD.', 'PA')).toBe(
      '  to MD. A paper for the company; the MD.',
    );
    expect(withoutTitle('Tax Manager: you manage tax, a manager', 'Tax Manager')).toBe(
      ' : you manage tax, a manager',
    );
  });

  it('takes signs in a title literally', () => {
    expect(withoutTitle('C++ Engineer (Water). c++ engineer (water)', 'C++ Engineer (Water)')).toBe(' .  ');
    expect(withoutTitle('Cxx Engineer', 'C++ Engineer')).toBe('Cxx Engineer');
    expect(withoutTitle('Fitter', '  ')).toBe('Fitter');
  });

  it('counts words', () => {
    expect(wordCount('A well-run team, of 12.')).toBe(6);
    expect(wordCount(' – ')).toBe(0);
  });
});
