import { describe, expect, it } from 'vitest';
import { mendBrokenWords } from '../../../../../shared/reading/repair/broken-words.ts';

describe('mendBrokenWords', () => {
  it.each([
    [
      ['safe-', 'guarding lead'],
      ['safeguarding', 'lead'],
    ],
    [
      ['imag\u00ad', 'ination runs'],
      ['imagination', 'runs'],
    ],
    [
      ['a self-', 'employed builder'],
      ['a self-employed', 'builder'],
    ],
    [
      ['care-home work; a care-', 'home manager'],
      ['care-home work; a care-home', 'manager'],
    ],
    [
      ['2015 -', 'present'],
      ['2015 -', 'present'],
    ],
    [
      ['Stoke-', 'Newington'],
      ['Stoke-', 'Newington'],
    ],
    [['ends in a soft one\u00ad'], ['ends in a soft one-']],
  ])('%j becomes %j', (lines, mended) => {
    expect(mendBrokenWords(lines)).toEqual(mended);
  });

  it.each([
    [['ottoline.vane@', 'example.com'], ['ottoline.vane@example.com']],
    [['ottoline.vane@exam', 'ple.com'], ['ottoline.vane@example.com']],
    [
      ['ottoline.vane', '@example.com | Deal'],
      ['ottoline.vane@example.com', '| Deal'],
    ],
    [['ottoline.', 'vane@example.co.uk'], ['ottoline.vane@example.co.uk']],
    [
      ['ottoline@example.com', 'www.example.org'],
      ['ottoline@example.com', 'www.example.org'],
    ],
    [
      ['Ottoline Vane', 'ottoline@example.com'],
      ['Ottoline Vane', 'ottoline@example.com'],
    ],
  ])('mends an address: %j becomes %j', (lines, mended) => {
    expect(mendBrokenWords(lines)).toEqual(mended);
  });
});
