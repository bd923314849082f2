import type { RegionDecision } from '../decision.ts';
import type { Reason } from '../reason.ts';
import type { PlacesIndex } from './compile.ts';
import { type Evidence, reasonOf } from './evidence.ts';
import { of, regionsOf, verdict } from './verdict.ts';

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
export function weigh(
  evidence: readonly Evidence[],
  marks: readonly string[],
  numberAbroad: boolean,
  index: PlacesIndex,
): RegionDecision {
  const { found, home } = verdict(evidence, index);
  // A number of another country tells of overseas only where no home does.
  const abroad = home.length > 0 ? home.every((one) => one.overseas) : numberAbroad;
  const overseas = abroad ? ['overseas'] : [];
  if (found === null || found === 'conflicting-places') {
    const undecided = found ?? 'unknown-region';
    const reasons = strongest(evidence.map((one) => reasonOf(one, undecided))).slice(0, most);
    const none: Reason = {
      kind: 'region',
      id: undecided,
      quote: '',
      page: null,
      line: null,
      rule: 'region:no-evidence',
      weight: 0,
    };
    return {
      region: null,
      confidence: 0,
      check: false,
      marks: [...new Set([...marks, ...overseas])],
      undecided,
      area: null,
      council: null,
      place: null,
      reasons: reasons.length > 0 ? reasons : [none],
    };
  }
  const [first] = [...found.by].sort((a, b) => b.weight - a.weight);
  const works = regionsOf(of(evidence, 'employer')).some((region) => region !== found.region)
    ? ['works-elsewhere']
    : [];
  const area = found.by.find((one) => one.area !== null)?.area ?? null;
  const by = new Set(found.by);
  const reasons = [...found.by, ...evidence.filter((one) => !by.has(one) && one.role !== 'past-employer')];
  return {
    region: found.region,
    confidence: Math.round(found.confidence * 1000) / 1000,
    check: found.check,
    marks: [...new Set([...marks, ...found.marks, ...overseas, ...works])],
    undecided: null,
    area,
    council: found.by.find((one) => one.council !== null)?.council ?? null,
    place: first?.place ?? null,
    reasons: strongest(reasons.map((one) => reasonOf(one, found.region))).slice(0, most),
  };
}
