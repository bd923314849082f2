import { AgencyError } from '../shared/config/agency-error.ts';
import { buildGazetteer } from './build/gazetteer.ts';
import { root } from './command-line.ts';

/** Runs what reads the agency's data, with the gazetteer in place; where the data is refused, its sentences are printed and the process ends with 1. */
export function refusing<T>(read: () => T): T {
  buildGazetteer(root);
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AgencyError)) throw error;
    console.error(`The agency's data cannot be used:\n${error.message}`);
    process.exit(1);
  }
}
