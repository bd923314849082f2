import type { Reason } from '../reason.ts';
import type { Hit } from './hit.ts';

/** What speaks for one specialism. */
export interface Tally {
  readonly id: string;
  score: number;
  /** Carried by more than generic titles: a title where titles stand, or two other terms together. */
  strong: boolean;
  /** Carried by a composed title alone: enough for a text that is little more than a title. */
  composed: boolean;
  /** Terms seen that are not generic titles. */
  readonly terms: Set<string>;
  readonly bySub: Map<string, number>;
  readonly reasons: Reason[];
}

/** A repeat convinces less: shares of the first, second, … sight of the same rule. */
const repeats = { title: [1, 0.5, 0.2, 0.2], evidence: [1, 0.25] };

const quoteOf = ({ line, from, to }: Hit): string =>
  line.line.text.slice(line.words[from]?.start, line.words[to - 1]?.end);

/** Points that generic titles may bring without other evidence, and for each point of it. */
const generic = { least: 4, perPoint: 1.5 };

/**
 * What share of its generic titles' points each specialism may keep: they strengthen what other evidence says, and
 * "project manager" alone says little. So a project manager with a page of software goes to IT.
 */
function genericAllowance(hits: readonly Hit[]): Map<string, number> {
  const sums = new Map<string, { generic: number; other: number }>();
  for (const { specialism, force, points } of hits) {
    const sum = sums.get(specialism) ?? { generic: 0, other: 0 };
    if (force === 'generic') sum.generic += points;
    else sum.other += points;
    sums.set(specialism, sum);
  }
  return new Map(
    [...sums].map(([id, { generic: loose, other }]) => [
      id,
      loose > 0 ? Math.min(1, (generic.least + generic.perPoint * other) / loose) : 1,
    ]),
  );
}

/** Adds up hits by specialism; the best sights of each rule count, and each point that counts has its reason. */
export function tally(hits: readonly Hit[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const seen = new Map<string, number>();
  const allowance = genericAllowance(hits);
  const ranked = hits
    .map((hit, at) => ({ hit, at }))
    .sort((a, b) => b.hit.points - a.hit.points || a.at - b.at);
  for (const { hit } of ranked) {
    const key = `${hit.specialism} ${hit.rule}`;
    const sight = seen.get(key) ?? 0;
    seen.set(key, sight + 1);
    const share = repeats[hit.kind][sight];
    if (share === undefined) continue;
    const points = hit.points * share * (hit.force === 'generic' ? (allowance.get(hit.specialism) ?? 0) : 1);
    let own = tallies.get(hit.specialism);
    if (!own) {
      own = {
        id: hit.specialism,
        score: 0,
        strong: false,
        composed: false,
        terms: new Set(),
        bySub: new Map(),
        reasons: [],
      };
      tallies.set(hit.specialism, own);
    }
    own.score += points;
    // "composed:traffic" and "evidence:traffic" are one sight of one word.
    if (hit.force !== 'generic') own.terms.add(hit.rule.slice(hit.rule.indexOf(':')));
    own.strong ||= hit.force === 'alone' || own.terms.size >= 2;
    own.composed ||= hit.force === 'composed';
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
