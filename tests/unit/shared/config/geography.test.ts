import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { geographyFiles, parseGeography } from '../../../../shared/config/geography.ts';

const folder = fileURLToPath(new URL('../../../../agency/geography', import.meta.url));
const gazetteer = { 'North West': ['Sale'] };
const files = (): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    geographyFiles.map((file) => [
      file,
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>,
    ]),
  );

const faultsOf = (
  change: (all: Record<string, Record<string, unknown>>) => void,
  places: unknown = gazetteer,
): string => {
  const all = files();
  change(all);
  try {
    parseGeography(all, places);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('parseGeography', () => {
  it('takes the agency’s own files', () => {
    const geography = parseGeography(files(), gazetteer);
    expect(Object.keys(geography.postcodes.areas)).toHaveLength(124);
    expect(geography.phrases['Home Counties']).toEqual(['East of England', 'South East']);
  });

  it.each([
    [
      'an area that is none',
      (all: Record<string, Record<string, unknown>>) => {
        all['phrases.json'] = { phrases: { 'The Shire': ['Middle Earth'] } };
      },
      'geography/phrases.json: "Middle Earth" is not an area of postcodes.json. Correct its spelling.',
    ],
    [
      'a district in two areas',
      (all: Record<string, Record<string, unknown>>) => {
        all['postcodes.json'] = {
          ...all['postcodes.json'],
          exceptions: { London: ['DA5'], 'South West': ['DA5'] },
        };
      },
      'DA5 is in London and in South West. Leave it in one.',
    ],
    [
      'a district of no postcode area',
      (all: Record<string, Record<string, unknown>>) => {
        all['postcodes.json'] = { ...all['postcodes.json'], exceptions: { London: ['QQ5'] } };
      },
      'QQ5 is of no postcode area',
    ],
    [
      'a misspelt field',
      (all: Record<string, Record<string, unknown>>) => {
        all['names.json'] = { ...all['names.json'], strickt: [] };
      },
      'geography/names.json, strickt: is not a field of this file.',
    ],
    [
      'a file that is not there',
      (all: Record<string, Record<string, unknown>>) => {
        delete all['landlines.json'];
      },
      'geography/landlines.json',
    ],
  ])('refuses %s with a sentence', (_, change, sentence) => expect(faultsOf(change)).toContain(sentence));

  it('refuses a gazetteer with an unknown area', () =>
    expect(faultsOf(() => undefined, { Atlantis: ['Sale'] })).toContain('"Atlantis" is not an area'));
});
