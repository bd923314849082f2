import { describe, expect, it } from 'vitest';
import {
  area,
  findOutcodes,
  findPostcodes,
  normalise,
  outcode,
} from '../../../../../shared/domain/places/postcode.ts';
import { postcodeAreas } from '../../../../../shared/domain/places/postcode-areas.ts';
import { geography } from './seed-places.ts';

const known = (code: string): boolean => postcodeAreas.has(code);

describe('normalise', () => {
  it.each([
    ['ls8 2pt', 'LS8 2PT'],
    ['m1  4bt', 'M1 4BT'],
    ['SE154SE', 'SE15 4SE'],
    ['S0I5 5AA', 'SO15 5AA'],
    ['S1O 2TN', 'S10 2TN'],
    ['BS7 OAB', 'BS7 0AB'],
    ['M6O 7RA', 'M60 7RA'],
    ['SWIA 2AA', 'SW1A 2AA'],
    ['W1G 6BW', 'W1G 6BW'],
    ['B1O 1AA', 'B10 1AA'],
    ['LS8-2PT', 'LS8 2PT'],
  ])('%s is %s', (raw, postcode) => expect(normalise(raw, known)).toBe(postcode));

  it.each(['QQ1 1AA', 'LS8 2PC', 'LS8', 'B2', 'ZZ99 9ZZ', 'not one', '12345'])('%s is none', (raw) =>
    expect(normalise(raw, known)).toBeNull(),
  );

  it('splits', () => {
    expect(outcode('LS8 2PT')).toBe('LS8');
    expect(area('LS8 2PT')).toBe('LS');
  });
});

describe('findPostcodes', () => {
  const loose = (text: string): string[] => findPostcodes(text, known, true).map(({ postcode }) => postcode);
  const strict = (text: string): string[] =>
    findPostcodes(text, known, false).map(({ postcode }) => postcode);

  it('takes any spoiling in a contact block', () => {
    expect(loose('flat 9, 12 dale street, m1  4bt')).toEqual(['M1 4BT']);
    expect(loose('31 Choumert Road, SE154SE, 07700 900123')).toEqual(['SE15 4SE']);
    expect(loose('LS 8 2PT')).toEqual(['LS8 2PT']);
  });

  it('takes only the regular form elsewhere', () => {
    expect(strict('grade b2 1st')).toEqual([]);
    expect(strict('the office at LS8 2PT')).toEqual(['LS8 2PT']);
  });

  it.each([
    'grade B2 1st class',
    'NI number QQ 12 34 56 C',
    'HCPC SW98765',
    'PIN 12A3456E',
    'sam1ab@example.com',
    'Grade SO2 PO4',
    '01/09/2019 to 5 pm',
  ])('finds none in %j', (text) => expect(loose(text)).toEqual([]));
});

describe('findOutcodes', () => {
  const found = (text: string): string[] => findOutcodes(text, known).map(({ outcode: code }) => code);

  it('finds them in capitals', () => expect(found('Leeds LS8, Sale M33')).toEqual(['LS8', 'M33']));

  it('leaves motorways alone', () => {
    expect(found('M4 corridor')).toEqual([]);
    expect(found('M1 motorway works')).toEqual([]);
  });
});

it('knows the same areas as the geography', () => {
  expect([...postcodeAreas].sort()).toEqual(Object.keys(geography.postcodes.areas).sort());
  expect(postcodeAreas.size).toBe(124);
});
