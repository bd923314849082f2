import type { Reason } from '../reason.ts';
import type { Hit } from './hits.ts';

/** What speaks for one specialism. */
export interface Tally {
  readonly id: string;
  score: number;
  /** Carried by more than generic titles: a strong title, or two pieces of evidence. */
  strong: boolean;
  readonly evidence: Set<string>;
  readonly bySub: Map<string, number>;
  readonly reasons: Reason[];
}

/** A repeat convinces less: shares of the first, second, … sight of the same rule. */
const repeats = { title: [1, 0.5, 0.2, 0.2], evidence: [1, 0.25] };

const quoteOf = ({ line, from, to }: Hit): string =>
  line.line.text.slice(line.words[from]?.start, line.words[to - 1]?.end);

/** Adds up hits by specialism; the best sights of each rule count, and each point that counts has its reason. */
export function tally(hits: readonly Hit[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const seen = new Map<string, number>();
  const ranked = hits
    .map((hit, at) => ({ hit, at }))
    .sort((a, b) => b.hit.points - a.hit.points || a.at - b.at);
  for (const { hit } of ranked) {
    const key = `${hit.specialism} ${hit.rule}`;
    const sight = seen.get(key) ?? 0;
    seen.set(key, sight + 1);
    const share = repeats[hit.kind][sight];
    if (share === undefined) continue;
    const points = hit.points * share;
    let own = tallies.get(hit.specialism);
    if (!own) {
      own = {
        id: hit.specialism,
        score: 0,
        strong: false,
        evidence: new Set(),
        bySub: new Map(),
        reasons: [],
      };
      tallies.set(hit.specialism, own);
    }
    own.score += points;
    if (hit.kind === 'evidence') own.evidence.add(hit.rule);
    own.strong ||= hit.strong || own.evidence.size >= 2;
    if (hit.sub) own.bySub.set(hit.sub, (own.bySub.get(hit.sub) ?? 0) + points);
    const { page, line } = hit.line.line;
    const weight = Math.round(points * 100) / 100;
    if (hit.specialism !== '')
      own.reasons.push({
        kind: 'specialism',
        id: hit.specialism,
        quote: quoteOf(hit),
        page,
        line,
        rule: hit.rule,
        weight,
      });
  }
  return tallies;
}
