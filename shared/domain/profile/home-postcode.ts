import type { BlockLine } from '../places/blocks.ts';
import { clausesOf } from '../places/clauses.ts';
import { isHomeLabelled, rankOf } from '../places/cues.ts';
import { findPostcodes } from '../places/postcode.ts';
import { postcodeAreas } from '../places/postcode-areas.ts';
import { ownership } from './owner.ts';

/** Somebody else's door. */
const careOf = /\bc\/o\b|\bcare of\b/i;
const order = { preferred: 0, unlabelled: 1, demoted: 2 } as const;

/** A narrow column breaks `LE2 2AB` over two lines. */
function wholeAddress(line: BlockLine, lines: readonly BlockLine[]): string {
  const inward = /^\s*(\d[A-Z]{2})\b/.exec(lines[line.at + 1]?.text ?? '')?.[1];
  return inward !== undefined && /\b[A-Z]{1,2}\d[A-Z\d]?\s*$/.test(line.text)
    ? `${line.text} ${inward}`
    : line.text;
}

/** The candidate's home postcode in plain form, current before old and term-time addresses; null without one. */
export function findPostcode(lines: readonly BlockLine[]): string | null {
  const found = lines
    .filter(
      ({ kind, text }, at) =>
        (kind === 'contact' || ((kind === 'profile' || kind === 'other') && isHomeLabelled(text))) &&
        // An agency's block, or a referee's.
        ownership(lines, at) >= 0.3,
    )
    .flatMap((line) =>
      clausesOf({ ...line, text: wholeAddress(line, lines) }).flatMap((clause) =>
        findPostcodes(clause.text, (area) => postcodeAreas.has(area), true).map(({ postcode }) => ({
          postcode,
          rank: order[rankOf(clause.text)] + (careOf.test(clause.text) ? 1 : 0),
        })),
      ),
    );
  return found.sort((a, b) => a.rank - b.rank)[0]?.postcode ?? null;
}
