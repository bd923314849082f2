import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGazetteer } from '../../../../../commands/build/gazetteer.ts';
import { geographyFiles, parseGeography } from '../../../../../shared/config/geography.ts';
import type { CvText } from '../../../../../shared/domain/cv-text.ts';
import type { FormAnswers, RegionDecision } from '../../../../../shared/domain/decision.ts';
import {
  compilePlaces,
  type Geography,
  type PlacesIndex,
  type RegionRule,
} from '../../../../../shared/domain/places/compile.ts';
import { decideRegion } from '../../../../../shared/domain/places/decide-region.ts';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The two regions of the seed. */
export const seedRegions: readonly RegionRule[] = [
  {
    id: 'south',
    label: 'South',
    covers: ['London', 'South East', 'South West', 'East of England', 'Wales (South)', 'Channel Islands'],
  },
  {
    id: 'midlands-north',
    label: 'Midlands & North',
    covers: [
      'North East',
      'North West',
      'Yorkshire and The Humber',
      'East Midlands',
      'West Midlands',
      'Scotland',
      'Northern Ireland',
      'Wales (North)',
      'Isle of Man',
    ],
  },
];

/** The agency's own geography with the generated gazetteer. */
export const geography: Geography = parseGeography(
  Object.fromEntries(geographyFiles.map((file) => [file, json(join(root, 'agency/geography', file))])),
  json(buildGazetteer(root)),
);

/** The seed's index. */
export const seed: PlacesIndex = compilePlaces(geography, seedRegions);

/** A text without pages, a line a line. */
export const cv = (text: string): CvText => ({ pages: [{ page: null, lines: text.split('\n') }] });

/** Decides a text with the seed's index. */
export const regionOf = (text: string, form: FormAnswers = {}): RegionDecision =>
  decideRegion(cv(text), form, seed);

/** A CV of a fictional person with this address block. */
export const livingAt = (address: string, rest = ''): string =>
  `Sam Doe\nHousing Officer\n${address}\n07700 900123\nsam.doe@example.com\n${rest}`;
