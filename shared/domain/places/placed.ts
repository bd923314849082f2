import { withoutPersonal } from '../personal/about-person.ts';
import { remembered } from '../remembered.ts';
import type { Clause } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import { findMentions, type Hand } from './mentions.ts';
import { isKnownArea, type PlacedClause, placedIn } from './placed-clause.ts';
import { findOutcodes, findPostcodes } from './postcode.ts';
import { wordsOf } from './words.ts';

const blank = (found: string): string => ' '.repeat(found.length);

const impersonal = remembered((clause: Clause) =>
  withoutPersonal(clause.text).replace(/\S{1,80}@\S{1,255}|\b(?:https?:\/\/|www\.|linkedin\.)\S+/gi, blank),
);

/** Blanks out e-mails, web addresses, the candidate's own name and what is said of birth and family, keeping every offset. */
function blanked(clause: Clause, name: string | null): string {
  const bare = impersonal(clause);
  if (name === null) return bare;
  const at = bare.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? bare : bare.slice(0, at) + blank(name) + bare.slice(at + name.length);
}

const rawWords = remembered((clause: Clause) => wordsOf(clause.text));

/**
 * Whether a clause may name a place, before what is not a place is blanked out: most clauses are told by this alone,
 * and blanking costs more than looking.
 */
export const mayName = (clause: Clause, hand: Hand, index: PlacesIndex): boolean =>
  findMentions(rawWords(clause), index, hand).length > 0 ||
  (/\d/.test(clause.text) &&
    (findPostcodes(clause.text, isKnownArea(index), hand === 'contact').length > 0 ||
      findOutcodes(clause.text, isKnownArea(index)).length > 0));

/** Finds the places of one clause of a CV. In a contact block postcodes may be spoiled. */
export function placed(clause: Clause, name: string | null, hand: Hand, index: PlacesIndex): PlacedClause {
  if (!mayName(clause, hand, index))
    return { clause, mentions: [], foreign: [], postcodes: [], outcodes: [] };
  return placedIn(clause, blanked(clause, name), hand, index);
}
