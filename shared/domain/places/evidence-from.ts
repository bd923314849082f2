import type { BlockLine } from './blocks.ts';
import type { Clause } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import { type Evidence, type Role, weights } from './evidence.ts';
import type { Mention } from './mentions.ts';
import type { FoundPostcode } from './postcode.ts';
import { quoteOf } from './quote.ts';
import { regionOfOutcode } from './region-of.ts';
import type { Resolved } from './resolve.ts';

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
  { mention, areas, region, grade }: Resolved,
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
    council: mention.council !== null && areas.includes(mention.council.area) ? mention.council.name : null,
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
