import type { Knowledge } from '../domain/decide.ts';
import { compilePlaces } from '../domain/places/compile.ts';
import { compileSpecialisms } from '../domain/specialisms/compile.ts';
import { type Agency, agency } from './agency.ts';

let compiled: Knowledge | undefined;

/** The process's compiled specialisms and places, from its agency data. */
export function knowledge(): Knowledge {
  compiled ??= compiledFrom(agency());
  return compiled;
}

const compiledFrom = ({ specialisms, geography, territories, settings }: Agency): Knowledge => ({
  specialisms: compileSpecialisms(specialisms),
  places: compilePlaces(geography, territories.regions),
  thresholds: settings.thresholds,
  ...(settings.calibration === undefined ? {} : { calibration: settings.calibration }),
});
