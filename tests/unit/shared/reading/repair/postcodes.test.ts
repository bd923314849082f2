import { describe, expect, it } from 'vitest';
import { cleanText, cleanWord } from '../../../../../shared/reading/repair/clean-word.ts';
import { mendPostcodeLines, mendPostcodes } from '../../../../../shared/reading/repair/postcodes.ts';

describe('mendPostcodes', () => {
  it.each([
    ['Basingstoke RG214QX', 'Basingstoke RG21 4QX'],
    ['Basingstoke RG 21 4QX.', 'Basingstoke RG21 4QX.'],
    ['Basingstoke RG21 4 QX', 'Basingstoke RG21 4QX'],
    ['Leeds LS1 4AP', 'Leeds LS1 4AP'],
    ['course QQ12 3AB', 'course QQ12 3AB'],
    ['reference XRG214QX1', 'reference XRG214QX1'],
  ])('%s becomes %s', (line, mended) => {
    expect(mendPostcodes(line)).toBe(mended);
  });

  it('brings together the halves that a narrow column parted', () => {
    expect(mendPostcodeLines(['12 Elm Row, Bedford MK40', '4BX', 'Tel'])).toEqual([
      '12 Elm Row, Bedford MK40 4BX',
      'Tel',
    ]);
    expect(mendPostcodeLines(['Room QQ40', '4BX'])).toEqual(['Room QQ40', '4BX']);
  });
});

describe('cleaning', () => {
  it.each([
    ['of\ufb01ce', 'office'],
    ['on-\u00ad\u2010campus', 'on-campus'],
    ['cloud\u00adnative', 'cloud-native'],
    ['\ufffdhello', 'hello'],
    ['broken\u00ad', 'broken\u00ad'],
  ])('of a PDF word %j gives %j', (word, clean) => {
    expect(cleanWord(word)).toBe(clean);
  });

  it("drops a word processor's soft hyphens", () => {
    expect(cleanText('safe\u00adguarding at\u00a0Deal')).toBe('safeguarding at Deal');
  });
});
