import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geography } from '../domain/places/geography.ts';
import type { SpecialismFacts } from '../domain/specialisms/facts.ts';
import type { AgencyFiles } from './read-json.ts';

// PROVISIONAL, replaced by specialisms.ts and geography.ts as soon as they are here: reads without checking.
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

export const readSpecialisms = (files: AgencyFiles, folder: string): SpecialismFacts[] =>
  files.list('specialisms').map((file) => json(join(folder, file)) as SpecialismFacts);

export const readGeography = (_files: AgencyFiles, folder: string): Geography => {
  const part = (name: string) => json(join(folder, 'geography', `${name}.json`));
  const gazetteer = new URL('../../.build/gazetteer.json', import.meta.url);
  return {
    postcodes: part('postcodes'),
    councils: part('councils'),
    counties: part('counties').counties,
    names: part('names'),
    phrases: part('phrases').phrases,
    overseas: part('overseas'),
    landlines: part('landlines').codes,
    gazetteer: existsSync(gazetteer) ? JSON.parse(readFileSync(gazetteer, 'utf8')) : {},
  };
};
