import type { Composed } from './composed.ts';
import { type Hit, titlePoints } from './hit.ts';
import type { Span } from './match.ts';
import type { PlacedLine } from './placed-lines.ts';
import { isServed } from './served.ts';

/** Weight of a composed title: under a listed one, as no one wrote it down as such. */
const composedWeight = { close: 3.5, apart: 3 };

/**
 * A field that stands farther off than a listed title of another specialism says less ("clinical negligence legal
 * assistant"), unless the two are joined ("voids and lettings manager").
 */
const overruled = { weight: 4, share: 0.4 };

/** What is left of the title of a person whom the candidate assists. */
const served = 0.2;

/** The composed titles of a line that no listed one says already, as hits. */
export function composedHits(
  line: PlacedLine,
  composed: readonly Composed[],
  spans: readonly Span[],
  listed: readonly Hit[],
): Hit[] {
  return composed
    .filter((one) => !listed.some((hit) => says(hit, one)))
    .map((one) => composedHit(line, one, spans, listed));
}

/** Whether a listed title says the same already: "SEND officer" need not be put together again. */
const says = ({ kind, force, specialism, from, to }: Hit, one: Composed): boolean =>
  kind === 'title' && force === 'alone' && specialism === one.specialism && from < one.to && to > one.from;

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
    (rival || (line.kind === 'job' && isEmployers(one, listed)) ? overruled.share : 1) *
    (isServed(line.words, from) ? served : 1);
  const rule = `composed:${field}`;
  return { specialism, sub, kind: 'title', rule, line, from, to, points, force: 'composed' };
}
