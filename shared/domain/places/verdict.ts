import type { PlacesIndex } from './compile.ts';
import type { Evidence, Role } from './evidence.ts';
import { keyOf } from './words.ts';

/** Evidence of these roles. */
export const of = (evidence: readonly Evidence[], ...roles: Role[]): Evidence[] =>
  evidence.filter(({ role }) => roles.includes(role));
/** The regions that evidence speaks for. */
export const regionsOf = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.flatMap(({ region }) => region ?? [])),
];

/** Home evidence that stands: the best label present, postcode before town before phrase. */
function homeOf(evidence: readonly Evidence[]): { readonly stands: Evidence[]; readonly two: boolean } {
  const all = of(evidence, 'home-postcode', 'home-town', 'home-phrase').filter(
    ({ grade }) => grade !== 'open',
  );
  const ranks = new Set(all.map(({ rank }) => rank));
  const best = (['preferred', 'unlabelled', 'demoted'] as const).find((rank) => ranks.has(rank));
  const kept = all.filter(({ rank }) => rank === best);
  const role = (['home-postcode', 'home-town', 'home-phrase'] as const).find((one) =>
    kept.some((found) => found.role === one && (found.region !== null || found.overseas)),
  );
  const found = kept.filter((one) => one.role === role);
  // "Permanent address: Mumbai. UK address: Luton": whoever has an address here lives here.
  const here = all.filter((one) => one.rank !== 'demoted' && one.region !== null);
  const stands =
    found.length > 0 && found.every(({ overseas }) => overseas) && here.length > 0 ? here : found;
  return { stands, two: regionsOf(all).length > 1 && ranks.size > 1 };
}

/** A decided region with what decided it. */
export interface Outcome {
  readonly region: string;
  readonly by: readonly Evidence[];
  readonly confidence: number;
  readonly check: boolean;
  readonly marks: readonly string[];
}

const surety: Readonly<Record<Role, number>> = {
  'form-wanted': 0.99,
  'form-home': 0.99,
  wanted: 0.95,
  'home-postcode': 0.97,
  'home-town': 0.93,
  'home-phrase': 0.7,
  employer: 0.65,
  'past-employer': 0.3,
  landline: 0.1,
};
const gradeOf: Readonly<Record<Evidence['grade'], number>> = {
  backed: 1,
  plain: 0.95,
  likeliest: 0.8,
  open: 0.5,
};

function outcome(
  region: string,
  all: readonly Evidence[],
  index: PlacesIndex,
  marks: readonly string[] = [],
  check = false,
): Outcome {
  const by = all.filter((one) => one.region === region);
  const best = Math.max(...by.map((one) => surety[one.role] * gradeOf[one.grade]));
  const unsure = by.every(({ outcode, place }) => index.unsure.has(outcode ?? keyOf(place)));
  const border = by.some(({ outcode }) => outcode !== null && index.border.has(outcode));
  const confidence = unsure ? Math.min(best, 0.7) : best;
  return {
    region,
    by,
    confidence,
    check: check || confidence < 0.8,
    marks: border ? [...marks, 'border'] : marks,
  };
}

/** A decision; two regions that each have a claim; or nothing that decides. */
export type Verdict = Outcome | 'conflicting-places' | null;

/** Wanted places: one region decides; several leave it to home, where home is in one of them. */
function byWanted(wanted: readonly Evidence[], home: readonly Evidence[], index: PlacesIndex): Verdict {
  const regions = regionsOf(wanted);
  const [only] = regions;
  if (only === undefined) return null;
  const homes = regionsOf(home);
  if (regions.length === 1) {
    const elsewhere = homes.length > 0 && !homes.includes(only);
    return outcome(only, wanted, index, elsewhere ? ['home-elsewhere'] : []);
  }
  const [own] = homes;
  if (homes.length === 1 && own !== undefined && regions.includes(own))
    return outcome(own, [...home, ...wanted], index, ['both-preferred']);
  return 'conflicting-places';
}

/** The strongest role present decides; see `decideRegion` for the order. */
export function verdict(
  evidence: readonly Evidence[],
  index: PlacesIndex,
): { readonly found: Verdict; readonly home: Evidence[] } {
  const { stands: home, two } = homeOf(evidence);
  const formHome = of(evidence, 'form-home').filter(({ region }) => region !== null);
  const anyHome = formHome.length > 0 ? formHome : home;
  const formWanted = byWanted(of(evidence, 'form-wanted'), anyHome, index);
  if (formWanted !== null) return { found: formWanted, home };
  const wanted = of(evidence, 'wanted');
  const [formRegion] = regionsOf(formHome);
  if (formRegion !== undefined) {
    const other = regionsOf(wanted).some((region) => region !== formRegion);
    return { found: outcome(formRegion, formHome, index, other ? ['wanted-elsewhere'] : [], other), home };
  }
  const cvWanted = byWanted(wanted, home, index);
  if (cvWanted !== null) return { found: cvWanted, home };
  const homes = regionsOf(home);
  const [lives] = homes;
  if (homes.length > 1) return { found: 'conflicting-places', home };
  if (lives !== undefined) return { found: outcome(lives, home, index, two ? ['two-homes'] : [], two), home };
  if (home.some(({ overseas }) => overseas)) return { found: null, home };
  const employers = of(evidence, 'employer');
  const works = regionsOf(employers);
  const [at] = works;
  if (works.length > 1) return { found: 'conflicting-places', home };
  return { found: at === undefined ? null : outcome(at, employers, index, [], true), home };
}
