import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Agency, loadAgency } from './load-agency.ts';
import { mailable } from './unconfirmed.ts';

export { AgencyError } from './agency-error.ts';
export { type Agency, loadAgency } from './load-agency.ts';

/** Set by the bundler: the name of the checked agency beside the bundle. Undefined when run from source. */
declare const AGENCY_JSON: string | undefined;

let known: Agency | undefined;

/**
 * The process's agency, read once. From source: the folder that AGENCY_DIR names, else the project's own, checked.
 * In a bundle: the one file that the build wrote from a checked folder, not checked again. People who have not
 * confirmed their address are mailed only where MAIL_UNCONFIRMED says so (see `mailable`); from source, as commands
 * and tests run, unless it says `off`.
 */
export function agency(): Agency {
  if (known) return known;
  const { MAIL_UNCONFIRMED } = process.env;
  known =
    typeof AGENCY_JSON === 'string'
      ? mailable(bundled(AGENCY_JSON), MAIL_UNCONFIRMED === 'on')
      : mailable(loadAgency(sourceFolder()), MAIL_UNCONFIRMED !== 'off');
  return known;
}

const sourceFolder = (): string =>
  process.env.AGENCY_DIR ?? fileURLToPath(new URL('../../agency', import.meta.url));

const bundled = (file: string): Agency =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Agency;
