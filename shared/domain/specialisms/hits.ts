import type { CvText } from '../cv-text.ts';
import { outside, type SpecialismIndex } from './compile.ts';
import { type Composed, composedOf } from './composed.ts';
import { type CueSights, findCues } from './cues.ts';
import { isAboutOthers, isNameOrAddress, isSomeoneElse, isStudyPlace } from './masks.ts';
import { type Span, spansOf } from './match.ts';
import { type PlacedLine, placedLines } from './placed-lines.ts';
import type { Term } from './term.ts';

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
  /** What it can carry: a title where titles stand decides alone, a generic one (weight 1 or 2) never. */
  readonly force: 'alone' | 'together' | 'generic';
}

/** Weight of a composed title: under a listed one, as no one wrote it down as such. */
const composedWeight = { close: 3.5, apart: 3 };

/** All hits of a CV, in reading order. */
export function hitsOf(text: CvText, name: string | undefined, index: SpecialismIndex): Hit[] {
  const lines = placedLines(text, name);
  const cues = findCues(index.cues, lines);
  return lines.flatMap((placed) => {
    const line = isAboutOthers(placed.line.text)
      ? { ...placed, titlePlace: false, title: placed.title * 0.2 }
      : placed;
    const spans = spansOf(index.terms, line.words);
    const composed = line.titlePlace ? composedOf(line, spans) : [];
    return [
      ...spans.flatMap((span) => spanHits(line, span, cues, composed)),
      ...composed.map((one) => composedHit(line, one)),
    ];
  });
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
  const ignored = new Set(
    span.terms.filter(({ kind }) => kind === 'ignore').map(({ specialism }) => specialism),
  );
  const live = span.terms.flatMap((term) => {
    if (term.kind === 'ignore' || term.kind === 'field' || ignored.has(term.specialism)) return [];
    const share = term.cues.length === 0 ? 1 : cues.near(term.cues, line, from, to);
    return share > 0 ? [{ term, share }] : [];
  });
  const sharers = new Set(live.filter(({ term }) => term.kind === 'title').map(({ term }) => term.specialism))
    .size;
  return live.flatMap(({ term, share }) => {
    if (term.kind === 'title' && yields(term, span, composed)) return [];
    const points =
      term.kind === 'title'
        ? (titlePoints(line, term.weight, to - from) * share * (isSomeoneElse(words, from) ? 0.2 : 1)) /
          Math.sqrt(sharers)
        : term.weight * line.evidence * share;
    if (points <= 0) return [];
    const { specialism, sub, rule } = term;
    const kind = term.kind === 'title' ? 'title' : 'evidence';
    const force = kind === 'evidence' || !line.titlePlace ? 'together' : 'alone';
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

/** A generic title gives way to the composed one that holds it: "administrator" within "housing administrator". */
const yields = ({ specialism, weight }: Term, { from, to }: Span, composed: readonly Composed[]): boolean =>
  weight <= (to - from === 1 ? 3 : 2) &&
  composed.some((one) => one.close && one.specialism !== specialism && one.from <= from && one.to >= to);

const composedHit = (line: PlacedLine, { specialism, sub, from, to, field, close }: Composed): Hit => ({
  specialism,
  sub,
  kind: 'title',
  rule: `composed:${field}`,
  line,
  from,
  to,
  points: titlePoints(line, close ? composedWeight.close : composedWeight.apart, close ? to - from : 1),
  force: 'alone',
});
