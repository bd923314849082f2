import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Geography } from '../domain/places/geography.ts';
import { AgencyError } from './agency-error.ts';
import { geographyFiles, parseGeography } from './geography.ts';
import type { AgencyFiles } from './read-json.ts';

/** Generated from GeoNames by the build, the same for every agency. */
const gazetteerFile = new URL('../../.build/gazetteer.json', import.meta.url);

/** The folder geography/ with the generated gazetteer; undefined where something is wrong: `faults` says what. */
export function loadGeography(files: AgencyFiles): Geography | undefined {
  const before = files.faults.length;
  const parts = geographyFiles.map((name) => [name, files.read(`geography/${name}`, v.unknown())] as const);
  const gazetteer = readGazetteer(files.faults);
  if (files.faults.length > before) return undefined;
  try {
    return parseGeography(Object.fromEntries(parts), gazetteer);
  } catch (error) {
    if (!(error instanceof AgencyError)) throw error;
    files.faults.push(...error.sentences);
    return undefined;
  }
}

function readGazetteer(faults: string[]): unknown {
  try {
    return JSON.parse(readFileSync(gazetteerFile, 'utf8'));
  } catch {
    faults.push('.build/gazetteer.json: cannot be read. Run npm run -s synth, which builds it.');
    return undefined;
  }
}
