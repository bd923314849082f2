import type { Knowledge } from '../domain/decide.ts';
import { compilePlaces } from '../domain/places/compile.ts';
import { compileSpecialisms } from '../domain/specialisms/compile.ts';
import { agency } from './agency.ts';

let compiled: Knowledge | undefined;

/** The process's compiled specialisms and places, from its agency data. */
export function knowledge(): Knowledge {
  compiled ??= {
    specialisms: compileSpecialisms(agency().specialisms),
    places: compilePlaces(agency().geography, agency().territories.regions),
    thresholds: agency().settings.thresholds,
  };
  return compiled;
}
