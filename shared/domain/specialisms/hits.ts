import type { CvText } from '../cv-text.ts';
import { outside, type SpecialismIndex } from './compile.ts';
import { type Composed, composedOf } from './composed.ts';
import { composedHits } from './composed-hits.ts';
import { type CueSights, findCues } from './cues.ts';
import { genericWeight, type Hit, titlePoints } from './hit.ts';
import { isAboutOthers, isNameOrAddress, isSomeoneElse, isStudyPlace } from './masks.ts';
import { type Span, spansOf } from './match.ts';
import { type PlacedLine, placedLines, type WriterWords } from './placed-lines.ts';
import { repaired } from './repaired.ts';
import { isServed } from './served.ts';
import { ruleOf, type Term } from './term.ts';
import { isPlural, type Word } from './words.ts';
import { wrappedHits } from './wrapped.ts';

/** All hits of a CV, in reading order. */
export function hitsOf(
  text: CvText,
  name: string | undefined,
  writer: WriterWords,
  index: SpecialismIndex,
): Hit[] {
  const lines = placedLines(text, name, writer).map((line) => repaired(line, index));
  const cues = findCues(index.cues, lines);
  let headed = false;
  const within = lines.flatMap((placed) => {
    const line = weighed(placed, headed);
    const spans = spansOf(index.terms, line.words);
    const composed = line.titlePlace
      ? composedOf(
          line,
          spans.filter((span) => !namesMany(line, span)),
        )
      : [];
    const listed = spans.flatMap((span) => spanHits(line, span, cues, composed));
    const hits = [...listed, ...composedHits(line, composed, spans, listed)];
    headed ||= line.kind === 'head' && hits.some(({ force }) => force === 'alone' || force === 'composed');
    return hits;
  });
  return [...within, ...wrappedHits(index.terms, lines)];
}

/** Lines after the headline say less about the person, and lines about others almost nothing. */
function weighed(line: PlacedLine, headed: boolean): PlacedLine {
  if (isAboutOthers(line.line.text)) return { ...line, titlePlace: false, title: line.title * 0.2 };
  return headed && line.kind === 'head' ? { ...line, title: line.title * 0.6 } : line;
}

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
            (isSomeoneElse(words, from) || isServed(words, from) || isManyPeople(line, term, words[to - 1])
              ? 0.2
              : 1)) /
          Math.sqrt(sharers)
        : term.weight * line.evidence * share;
    if (points <= 0) return [];
    const { specialism, sub } = term;
    const kind = term.kind === 'title' ? 'title' : 'evidence';
    const loose = kind === 'evidence' || !line.titlePlace || isManyPeople(line, term, words[to - 1]);
    const force = loose ? 'together' : 'alone';
    const generic = kind === 'title' && term.weight <= genericWeight && specialism !== outside;
    return [
      {
        specialism,
        sub,
        kind,
        rule: ruleOf(term),
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
