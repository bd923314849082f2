import type { CvText } from '../cv-text.ts';
import { outside, type SpecialismIndex } from './compile.ts';
import { type Composed, composedOf } from './composed.ts';
import { type CueSights, findCues } from './cues.ts';
import { isAboutOthers, isNameOrAddress, isSomeoneElse, isStudyPlace } from './masks.ts';
import { type Span, spansOf } from './match.ts';
import { type PlacedLine, placedLines } from './placed-lines.ts';
import type { Term } from './term.ts';
import { isPlural, type Word } from './words.ts';

/** One sighting of a term that speaks for a specialism (`outside` for work the agency does not do). */
export interface Hit {
  readonly specialism: string;
  readonly sub: string | null;
  readonly kind: 'title' | 'evidence';
  readonly rule: string;
  readonly line: PlacedLine;
  /** Words of the line. */
  readonly from: number;
  readonly to: number;
  /** Points before repeats are discounted. */
  readonly points: number;
  /**
   * What it can carry: a listed title where titles stand decides alone, a composed one only in a short text, other
   * hits together, a generic title (weight 1 or 2) never.
   */
  readonly force: 'alone' | 'composed' | 'together' | 'generic';
}

/** Weight of a composed title: under a listed one, as no one wrote it down as such. */
const composedWeight = { close: 3.5, apart: 3 };

/** All hits of a CV, in reading order. */
export function hitsOf(text: CvText, name: string | undefined, index: SpecialismIndex): Hit[] {
  const lines = placedLines(text, name);
  const cues = findCues(index.cues, lines);
  let headed = false;
  return lines.flatMap((placed) => {
    const line = weighed(placed, headed);
    const spans = spansOf(index.terms, line.words);
    const composed = line.titlePlace
      ? composedOf(
          line,
          spans.filter((span) => !namesMany(line, span)),
        )
      : [];
    const listed = spans.flatMap((span) => spanHits(line, span, cues, composed));
    const fresh = composed.filter((one) => !listed.some((hit) => says(hit, one)));
    const hits = [...listed, ...fresh.map((one) => composedHit(line, one, spans, listed))];
    headed ||= line.kind === 'head' && hits.some(({ force }) => force === 'alone' || force === 'composed');
    return hits;
  });
}

/** Whether a listed title says the same already: "SEND officer" need not be put together again. */
const says = ({ kind, force, specialism, from, to }: Hit, one: Composed): boolean =>
  kind === 'title' && force === 'alone' && specialism === one.specialism && from < one.to && to > one.from;

/** Lines after the headline say less about the person, and lines about others almost nothing. */
function weighed(line: PlacedLine, headed: boolean): PlacedLine {
  if (isAboutOthers(line.line.text)) return { ...line, titlePlace: false, title: line.title * 0.2 };
  return headed && line.kind === 'head' ? { ...line, title: line.title * 0.6 } : line;
}

/** Titles of this weight or less are generic or shared: project manager, driver, planner. */
const genericWeight = 2;

const titlePoints = (line: PlacedLine, weight: number, words: number): number =>
  2 * weight * line.title * (1 + 0.25 * Math.min(words - 1, 3));

function spanHits(line: PlacedLine, span: Span, cues: CueSights, composed: readonly Composed[]): Hit[] {
  const { words } = line;
  const { from, to } = span;
  if (isNameOrAddress(words, from, to)) return [];
  if (line.kind === 'education' && isStudyPlace(words, from, to)) return [];
  const isIgnored = ({ specialism }: Term): boolean =>
    span.terms.some((term) => term.kind === 'ignore' && term.specialism === specialism);
  const live = span.terms.flatMap((term) => {
    if (term.kind === 'ignore' || term.kind === 'field' || isIgnored(term)) return [];
    const share = shareOf(term, line, span, cues);
    return share > 0 ? [{ term, share }] : [];
  });
  if (live.length === 0) return [];
  const sharers = new Set(live.filter(({ term }) => term.kind === 'title').map(({ term }) => term.specialism))
    .size;
  return live.flatMap(({ term, share }) => {
    if (term.kind === 'title' && yields(term, span, composed)) return [];
    const points =
      term.kind === 'title'
        ? (titlePoints(line, term.weight, to - from) *
            share *
            (isSomeoneElse(words, from) || isManyPeople(line, term, words[to - 1]) ? 0.2 : 1)) /
          Math.sqrt(sharers)
        : term.weight * line.evidence * share;
    if (points <= 0) return [];
    const { specialism, sub, rule } = term;
    const kind = term.kind === 'title' ? 'title' : 'evidence';
    const loose = kind === 'evidence' || !line.titlePlace || isManyPeople(line, term, words[to - 1]);
    const force = loose ? 'together' : 'alone';
    const generic = kind === 'title' && term.weight <= genericWeight && specialism !== outside;
    return [
      {
        specialism,
        sub,
        kind,
        rule,
        line,
        from,
        to,
        points,
        force: generic ? 'generic' : force,
      } satisfies Hit,
    ];
  });
}

/** Within a job, "ward managers" and "social workers" are the people someone worked for, whatever the line. */
const isManyPeople = ({ kind, line }: PlacedLine, term: Term, last: Word | undefined): boolean =>
  kind === 'job' && term.kind === 'title' && !term.plural && last !== undefined && isPlural(line.text, last);

const namesMany = (line: PlacedLine, { terms, to }: Span): boolean =>
  terms.some((term) => isManyPeople(line, term, line.words[to - 1]));

/** What a longer title is worth that stands in its place without any of its cues: "Land Manager" as a headline. */
const uncued = 0.4;

function shareOf(term: Term, line: PlacedLine, { from, to }: Span, cues: CueSights): number {
  if (term.cues.length === 0) return 1;
  const near = cues.near(term.cues, line, from, to);
  return near === 0 && term.kind === 'title' && line.titlePlace && to - from > 1 ? uncued : near;
}

/** A generic title gives way to the composed one that holds it: "administrator" within "housing administrator". */
const yields = ({ specialism, weight }: Term, { from, to }: Span, composed: readonly Composed[]): boolean =>
  weight <= (to - from === 1 ? 3 : 2) &&
  composed.some((one) => one.close && one.specialism !== specialism && one.from <= from && one.to >= to);

/**
 * A field that stands farther off than a listed title of another specialism says less ("clinical negligence legal
 * assistant"), unless the two are joined ("voids and lettings manager").
 */
const overruled = { weight: 4, share: 0.4 };

const isJoined = ({ line, words }: PlacedLine, at: number): boolean =>
  /\band\b|[&/]/i.test(line.text.slice(words[at - 1]?.end, words[at]?.start));

/** A field behind a whole title is the employer's or the team's: "HR Adviser, Beck Housing Association". */
const isEmployers = ({ close, specialism }: Composed, listed: readonly Hit[]): boolean =>
  !close &&
  listed.some((hit) => hit.kind === 'title' && hit.force === 'alone' && hit.specialism !== specialism);

function composedHit(line: PlacedLine, one: Composed, spans: readonly Span[], listed: readonly Hit[]): Hit {
  const { specialism, sub, from, to, field, close } = one;
  const rival = spans.some(
    (span) =>
      span.to === to &&
      span.from > from &&
      span.to - span.from > 1 &&
      !isJoined(line, span.from) &&
      span.terms.some(
        (term) => term.kind === 'title' && term.weight >= overruled.weight && term.specialism !== specialism,
      ),
  );
  const weight = close ? composedWeight.close : composedWeight.apart;
  const points =
    titlePoints(line, weight, close ? to - from : 1) *
    (rival || (line.kind === 'job' && isEmployers(one, listed)) ? overruled.share : 1);
  const rule = `composed:${field}`;
  return { specialism, sub, kind: 'title', rule, line, from, to, points, force: 'composed' };
}
