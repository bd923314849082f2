import type { BlockLine } from './blocks.ts';
import type { Clause } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import { type Evidence, type Role, weights } from './evidence.ts';
import { findMentions, type Mention } from './mentions.ts';
import { type FoundPostcode, findOutcodes, findPostcodes } from './postcode.ts';
import { regionOfOutcode } from './region-of.ts';
import { isForeign, type Resolved } from './resolve.ts';
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

const known =
  (index: PlacesIndex) =>
  (area: string): boolean =>
    index.postcodeAreas.has(area) || index.overseasCodes.has(area);

/** Blanks out e-mails, web addresses and the candidate's own name, keeping every offset. */
function blanked(text: string, name: string | null): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  const bare = text.replace(/\S+@\S+|\b(?:https?:\/\/|www\.|linkedin\.)\S+/gi, blank);
  if (name === null) return bare;
  const at = bare.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? bare : bare.slice(0, at) + blank(name) + bare.slice(at + name.length);
}

/** Finds the places of one clause. `loose` takes lower case and spoiled postcodes, as contact blocks need. */
export function placed(clause: Clause, name: string | null, loose: boolean, index: PlacesIndex): PlacedClause {
  const text = blanked(clause.text, name);
  const postcodes = findPostcodes(text, known(index), loose);
  const all = findMentions(wordsOf(text), index, loose);
  const inside = ({ start }: { start: number }): boolean =>
    postcodes.some((code) => start >= code.start && start < code.end);
  const isAbroad = (mention: Mention): boolean => {
    if (mention.kind === 'overseas') return true;
    // "Halifax, Nova Scotia": a place straight before one overseas lies there too.
    const next = all.find(({ start }) => start >= mention.end);
    const leads = next?.kind === 'overseas' && /^\s*[,(]\s*$/.test(text.slice(mention.end, next.start));
    return leads || isForeign(mention, text.slice(mention.end), index);
  };
  return {
    clause,
    mentions: all.filter((mention) => !inside(mention) && !isAbroad(mention)),
    foreign: all.filter(isAbroad),
    postcodes,
    outcodes: findOutcodes(text, known(index)).filter((code) => !inside(code)),
  };
}

/** Longest quote, in characters. */
const longest = 160;
const column = /\t|\s\|\s|\s{3,}/g;

/** The words around a place: its column of the line, cut at word ends where that is long. Verbatim. */
function quoteOf({ text }: Clause, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(column)) {
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  if (to - from > longest) {
    const left = Math.max(from, start - 70);
    const right = Math.min(to, Math.max(end, left + longest));
    from = left === from ? from : text.indexOf(' ', left) + 1;
    to = right === to ? to : Math.max(end, text.lastIndexOf(' ', right));
  }
  return text.slice(Math.min(from, start), to).trim();
}

const spot = (line: BlockLine): Pick<Evidence, 'page' | 'line'> => ({ page: line.page, line: line.line });

/** Evidence from a postcode or outward code; `town` is the town beside it, for people. */
export function fromPostcode(
  clause: Clause,
  code: FoundPostcode,
  role: Role,
  rule: string,
  rank: Evidence['rank'],
  index: PlacesIndex,
  town?: string,
): Evidence {
  return {
    role,
    rule,
    weight: weights[role],
    quote: quoteOf(clause, code.start, code.end),
    ...spot(clause.line),
    region: regionOfOutcode(index, code.outcode),
    overseas: index.overseasCodes.has(code.area),
    area: code.area,
    outcode: code.outcode,
    council: null,
    place: town === undefined ? code.outcode : `${town} ${code.outcode}`,
    rank,
    grade: 'backed',
  };
}

/** Evidence from a settled mention. */
export function fromMention(
  clause: Clause,
  { mention, region, grade }: Resolved,
  role: Role,
  rule: string,
  rank: Evidence['rank'],
): Evidence {
  return {
    role,
    rule,
    weight: weights[role],
    quote: quoteOf(clause, mention.start, mention.end),
    ...spot(clause.line),
    region,
    overseas: false,
    area: null,
    outcode: null,
    council: mention.council,
    place: mention.name,
    rank,
    grade,
  };
}

/** Evidence that a place lies overseas: it speaks for no region. */
export function fromForeign(clause: Clause, mention: Mention, role: Role, rank: Evidence['rank']): Evidence {
  return {
    role,
    rule: 'place:overseas',
    weight: weights[role],
    quote: quoteOf(clause, mention.start, mention.end),
    ...spot(clause.line),
    region: null,
    overseas: true,
    area: null,
    outcode: null,
    council: null,
    place: mention.name,
    rank,
    grade: 'plain',
  };
}
