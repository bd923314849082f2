import { geographySchemas } from '../../../shared/config/geography-shapes.ts';
import type { AgencyFiles } from '../../../shared/config/read-json.ts';
import type { CouncilNames } from '../../../web/councils/council-names.ts';

/** The page whose search offers the councils. */
export const councilsPage = 'councils';

/** The councils of an agency's geography, without the areas they lie in. Faults are noted in `files`. */
export function readCouncilNames(files: AgencyFiles): CouncilNames {
  const facts = files.read('geography/councils.json', geographySchemas['councils.json']);
  if (!facts) return { current: [], county: [], former: [], short: {} };
  const { current, bodies, county, former, short, spoken } = facts;
  return {
    current: [...Object.values(current), ...Object.values(bodies)].flat(),
    county: Object.values(county).flat(),
    former: Object.values(former).flat(),
    short: Object.assign({}, ...Object.values(spoken), ...Object.values(short)) as CouncilNames['short'],
  };
}
