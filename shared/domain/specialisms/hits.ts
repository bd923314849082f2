import type { CvText } from '../cv-text.ts';
import { outside, type SpecialismIndex } from './compile.ts';
import { type Composed, composedOf } from './composed.ts';
import { composedHits } from './composed-hits.ts';
import { type CueSights, findCues } from './cues.ts';
import { genericWeight, type Hit, titlePoints } from './hit.ts';
import { isAboutOthers, isNameOrAddress, isPast, isSomeoneElse, isStudyPlace } from './masks.ts';
import { type Span, spansOf } from './match.ts';
import { OwnTitles } from './own-title.ts';
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
  const own = new OwnTitles();
  const within = lines.flatMap((placed) => {
    const line = weighed(placed, headed);
    own.enter(line);
    const spans = spansOf(index.terms, line.words);
    const composed = line.titlePlace
      ? composedOf(
          line,
          spans.filter((span) => !namesMany(line, span)),
        )
      : [];
    const listed = spans.flatMap((span) => {
      const found = spanHits(own.opened(line, span), span, cues, composed, own);
      own.learn(found);
      return found;
    });
    const together = composedHits(line, composed, spans, listed);
    own.learn(together);
    const hits = [...listed, ...together];
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

/** From this share on (a fifth is left to one that yields) a specialism has part in a title that several list. */
const shared = 0.3;

function spanHits(
  line: PlacedLine,
  span: Span,
  cues: CueSights,
  composed: readonly Composed[],
  own: OwnTitles,
): Hit[] {
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
  const sharers = new Set(
    live
      .filter(({ term, share }) => term.kind === 'title' && share >= shared)
      .map(({ term }) => term.specialism),
  ).size;
  return live.flatMap(({ term, share }) => {
    if (term.kind === 'title' && yields(term, span, composed)) return [];
    const points =
      term.kind === 'title'
        ? (titlePoints(line, term.weight, to - from) *
            share *
            (isSomeoneElse(words, from) ||
            isPast(words, from) ||
            isServed(words, from) ||
            isManyPeople(line, term, words[to - 1])
              ? 0.2
              : own.share(line, term.specialism))) /
          Math.sqrt(Math.max(sharers, 1))
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

/** In a job or a profile's prose, "ward managers" and "social workers" are the people someone worked for. */
const isManyPeople = ({ kind, titlePlace, line }: PlacedLine, term: Term, last: Word | undefined): boolean =>
  (kind === 'job' || (kind === 'profile' && !titlePlace)) &&
  term.kind === 'title' &&
  !term.plural &&
  last !== undefined &&
  isPlural(line.text, last);

const namesMany = (line: PlacedLine, { terms, to }: Span): boolean =>
  terms.some((term) => isManyPeople(line, term, line.words[to - 1]));

/** What a longer title is worth that stands in its place without any of its cues: "Land Manager" as a headline. */
const uncued = 0.4;

/** What a term loses that is another specialism's beside these cues. */
const yielded = 0.8;

function shareOf(term: Term, line: PlacedLine, { from, to }: Span, cues: CueSights): number {
  const near = (keys: readonly string[]): number => cues.near(keys, line, from, to);
  const { yields } = term;
  const kept = yields ? 1 - yielded * Math.max(0, near(yields.to) - near(yields.unless)) : 1;
  if (term.cues.length === 0) return kept;
  const own = near(term.cues);
  return kept * (own === 0 && term.kind === 'title' && line.titlePlace && to - from > 1 ? uncued : own);
}

/** A generic title gives way to the composed one that holds it: "administrator" within "housing administrator". */
const yields = ({ specialism, weight }: Term, { from, to }: Span, composed: readonly Composed[]): boolean =>
  weight <= (to - from === 1 ? 3 : 2) &&
  composed.some((one) => one.close && one.specialism !== specialism && one.from <= from && one.to >= to);
