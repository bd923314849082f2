import type { Profile, RegionDecision, SpecialismDecision } from '../decision.ts';
import type { Reason } from '../reason.ts';
import { olderJobOf, type WhyNot, whyNotField, whyNotRegion } from './why-not.ts';

/** A tag that appears, with its best evidence, strongest first; at most two quotes, the same words once. */
export interface Appears {
  readonly id: string;
  readonly quotes: readonly Reason[];
}

/** Why one tag was chosen, or why none was. */
export interface WhyPart {
  readonly kind: 'specialism' | 'region';
  /** Null when a person must decide. */
  readonly chosen: string | null;
  /** The chosen tag alone; where none was chosen, the two that came nearest. */
  readonly appears: readonly Appears[];
  /** What came second to the chosen one, its one best quote, and why not. `years` is set for an older job. */
  readonly runnerUp: (Appears & { readonly whyNot: WhyNot; readonly years: string | null }) | null;
  /** Why none was chosen: `close-runner-up`, `conflicting-places`, …; null where one was. */
  readonly open: string | null;
}

/** All that the why-card says, in the mail, on the one-lead page and in `route --json`. */
export interface WhyCard {
  readonly specialism: WhyPart;
  readonly region: WhyPart;
}

/** What a why-card is made from. `chosen` is what stands now, where a person has changed the decision. */
export interface Explained {
  readonly specialism: SpecialismDecision | null;
  readonly region: RegionDecision | null;
  readonly profile: Pick<Profile, 'jobs'> | null;
  readonly chosen?: { readonly specialism: string | null; readonly region: string | null };
}

const mostQuotes = 2;
/** A second field below this share, from 0 to 1, is no runner-up worth a sentence. */
const leastRunnerUp = 0.03;

/** The strongest reasons for one tag, equal ones in the order found, the same words once, nothing without a quote. */
function speaking(reasons: readonly Reason[], id: string): Reason[] {
  const quotes = new Map<string, Reason>();
  const own = reasons.filter((reason) => reason.id === id && reason.quote.trim() !== '');
  for (const reason of own.sort((one, other) => other.weight - one.weight)) {
    const key = reason.quote.trim().replace(/\s+/g, ' ').toLowerCase();
    if (!quotes.has(key)) quotes.set(key, reason);
  }
  return [...quotes.values()];
}

const appears = (reasons: readonly Reason[], id: string, most: number): Appears => ({
  id,
  quotes: speaking(reasons, id).slice(0, most),
});

const yearsOf = (reason: Reason | undefined, profile: Explained['profile']): string | null => {
  const job = reason && olderJobOf(reason, profile);
  return job ? (job.to === job.from ? String(job.from) : `${job.from}–${job.to}`) : null;
};

interface Open {
  readonly kind: WhyPart['kind'];
  readonly all: readonly Reason[];
  /** Ids in falling order. */
  readonly ranked: readonly string[];
  /** Those of them that are worth a sentence beside the chosen one. */
  readonly seconds: readonly string[];
  readonly decided: string | null;
  readonly chosen: string | null;
  readonly open: string;
  readonly profile: Explained['profile'];
}

function partOf({ kind, all, ranked, seconds, decided, chosen, open, profile }: Open): WhyPart {
  const reasons = all.filter((reason) => reason.kind === kind);
  if (chosen === null) {
    const near = ranked.slice(0, 2).map((id) => appears(reasons, id, mostQuotes));
    return { kind, chosen, appears: near.filter(({ quotes }) => quotes.length > 0), runnerUp: null, open };
  }
  const own = speaking(reasons, chosen);
  const next = seconds.find((id) => id !== chosen);
  const second = next === undefined ? [] : speaking(reasons, next);
  const [best] = second;
  const compared = { chosen: own, second, profile };
  const byRule = kind === 'specialism' ? whyNotField(compared) : whyNotRegion(compared);
  const whyNot = decided === chosen ? byRule : 'person';
  return {
    kind,
    chosen,
    appears: own.length === 0 ? [] : [{ id: chosen, quotes: own.slice(0, mostQuotes) }],
    runnerUp:
      next === undefined || best === undefined
        ? null
        : {
            id: next,
            quotes: [best],
            whyNot,
            years: whyNot === 'older-job' ? yearsOf(best, profile) : null,
          },
    open: null,
  };
}

/** Regions in falling order of their best reason; what speaks for no region comes under the undecided reason's id. */
const regionsIn = (reasons: readonly Reason[]): string[] => [
  ...new Set([...reasons].sort((one, other) => other.weight - one.weight).map(({ id }) => id)),
];

/** The one why-card: for field and region what was chosen, in whose words, what came second and why not. */
export function whyOf({ specialism, region, profile, chosen }: Explained): WhyCard {
  const field = specialism?.specialism ?? null;
  const where = region?.region ?? null;
  const tags = specialism?.specialisms ?? [];
  const regions = regionsIn(region?.reasons ?? []);
  const doubt = specialism?.reasons.find(({ rule }) => rule.startsWith('undecided:'))?.rule;
  return {
    specialism: partOf({
      kind: 'specialism',
      all: specialism?.reasons ?? [],
      ranked: tags.map(({ id }) => id),
      seconds: tags.filter(({ confidence }) => confidence >= leastRunnerUp).map(({ id }) => id),
      decided: field,
      chosen: chosen?.specialism ?? field,
      open: doubt?.slice('undecided:'.length) ?? 'no-evidence',
      profile,
    }),
    region: partOf({
      kind: 'region',
      all: region?.reasons ?? [],
      ranked: regions,
      seconds: regions,
      decided: where,
      chosen: chosen?.region ?? where,
      open: region?.undecided ?? 'unknown-region',
      profile,
    }),
  };
}
