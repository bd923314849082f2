import type { Clause } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import { findMentions, type Hand, type Mention } from './mentions.ts';
import { type FoundPostcode, findOutcodes, findPostcodes } from './postcode.ts';
import { isForeign } from './resolve.ts';
import { wordsOf } from './words.ts';

/** A clause with the places and postcodes in it. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly mentions: readonly Mention[];
  /** Names of places overseas, and UK names that their neighbours make foreign. */
  readonly foreign: readonly Mention[];
  readonly postcodes: readonly FoundPostcode[];
  readonly outcodes: readonly FoundPostcode[];
}

/** Whether a clause names no place at all. */
export const isEmpty = ({ mentions, foreign, postcodes, outcodes }: PlacedClause): boolean =>
  mentions.length + foreign.length + postcodes.length + outcodes.length === 0;

/** Tells postcode areas of here and abroad from other letters. */
export const isKnownArea =
  (index: PlacesIndex) =>
  (area: string): boolean =>
    index.postcodeAreas.has(area) || index.overseasCodes.has(area);

/** Places that one clause may name; no CV line names more, and work stays linear. */
const most = 60;

/** Finds the places that a clause names in `text`, which is its own with what names none blanked out. In a contact block postcodes may be spoiled. */
export function placedIn(clause: Clause, text: string, hand: Hand, index: PlacesIndex): PlacedClause {
  const postcodes = findPostcodes(text, isKnownArea(index), hand === 'contact').slice(0, most);
  const all = findMentions(wordsOf(text), index, hand).slice(0, most);
  const inside = (start: number, spans: readonly { start: number; end: number }[]): boolean =>
    spans.some((span) => start >= span.start && start < span.end);
  const isAbroad = (mention: Mention): boolean => {
    if (mention.kind === 'overseas') return true;
    // "Halifax, Nova Scotia": a place straight before one overseas lies there too.
    const next = all.find(({ start }) => start >= mention.end);
    const leads = next?.kind === 'overseas' && /^\s*[,(]\s*$/.test(text.slice(mention.end, next.start));
    return leads || isForeign(mention, text.slice(mention.end), index);
  };
  return {
    clause,
    mentions: all.filter((mention) => !inside(mention.start, postcodes) && !isAbroad(mention)),
    foreign: all.filter(isAbroad),
    postcodes,
    outcodes: findOutcodes(text, isKnownArea(index))
      .slice(0, most)
      .filter(({ start }) => !inside(start, [...postcodes, ...all])),
  };
}
