import type { RegionDecision } from '../decision.ts';
import type { Reason } from '../reason.ts';
import type { PlacesIndex } from './compile.ts';
import { type Evidence, reasonOf, type Role } from './evidence.ts';

const of = (evidence: readonly Evidence[], ...roles: Role[]): Evidence[] =>
  evidence.filter(({ role }) => roles.includes(role));
const regionsOf = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.flatMap(({ region }) => region ?? [])),
];

/** Home evidence that stands: the best label present, postcode before town before phrase. */
function homeOf(evidence: readonly Evidence[]): { readonly stands: Evidence[]; readonly two: boolean } {
  const all = of(evidence, 'home-postcode', 'home-town', 'home-phrase').filter(({ grade }) => grade !== 'open');
  const ranks = new Set(all.map(({ rank }) => rank));
  const best = (['preferred', 'unlabelled', 'demoted'] as const).find((rank) => ranks.has(rank));
  const kept = all.filter(({ rank }) => rank === best);
  const role = (['home-postcode', 'home-town', 'home-phrase'] as const).find((one) =>
    kept.some((found) => found.role === one && (found.region !== null || found.overseas)),
  );
  const stands = kept.filter((found) => found.role === role);
  return { stands, two: regionsOf(all).length > 1 && ranks.size > 1 };
}

interface Outcome {
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
const gradeOf: Readonly<Record<Evidence['grade'], number>> = { backed: 1, plain: 0.95, likeliest: 0.8, open: 0.5 };

function outcome(region: string, all: readonly Evidence[], index: PlacesIndex, marks: readonly string[] = [], check = false): Outcome {
  const by = all.filter((one) => one.region === region);
  const best = Math.max(...by.map((one) => surety[one.role] * gradeOf[one.grade]));
  const unsure = by.every(({ outcode }) => outcode !== null && index.unsure.has(outcode));
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

type Verdict = Outcome | 'conflicting-places' | null;

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

function verdict(evidence: readonly Evidence[], index: PlacesIndex): { readonly found: Verdict; readonly home: Evidence[] } {
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

const strongest = (reasons: readonly Reason[]): Reason[] => {
  const seen = new Set<string>();
  return [...reasons]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ rule, quote, id }) => {
      const key = `${rule} ${quote} ${id}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
};

/** Most reasons one decision carries. */
const most = 12;

/** Combines the evidence: the strongest role present decides, two regions in it go to a person, the rest is told. */
export function weigh(evidence: readonly Evidence[], marks: readonly string[], index: PlacesIndex): RegionDecision {
  const { found, home } = verdict(evidence, index);
  const overseas = home.length > 0 && home.every((one) => one.overseas) ? ['overseas'] : [];
  const standing = marks.filter((mark) => mark !== 'number-abroad');
  if (found === null || found === 'conflicting-places') {
    const undecided = found ?? 'unknown-region';
    const reasons = strongest(evidence.map((one) => reasonOf(one, undecided))).slice(0, most);
    const none: Reason = { kind: 'region', id: undecided, quote: '', page: null, line: null, rule: 'region:no-evidence', weight: 0 };
    return {
      region: null,
      confidence: 0,
      check: false,
      marks: [...new Set([...standing, ...overseas])],
      undecided,
      area: null,
      council: null,
      place: null,
      reasons: reasons.length > 0 ? reasons : [none],
    };
  }
  const [first] = [...found.by].sort((a, b) => b.weight - a.weight);
  const works = regionsOf(of(evidence, 'employer')).some((region) => region !== found.region) ? ['works-elsewhere'] : [];
  const area = found.by.find((one) => one.area !== null)?.area ?? null;
  const reasons = [...found.by, ...evidence.filter((one) => !found.by.includes(one) && one.role !== 'past-employer')];
  return {
    region: found.region,
    confidence: Math.round(found.confidence * 1000) / 1000,
    check: found.check,
    marks: [...new Set([...standing, ...found.marks, ...overseas, ...works])],
    undecided: null,
    area,
    council: found.by.find((one) => one.council !== null)?.council ?? null,
    place: first?.place ?? null,
    reasons: strongest(reasons.map((one) => reasonOf(one, found.region))).slice(0, most),
  };
}
