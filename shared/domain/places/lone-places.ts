import type { BlockLine } from './blocks.ts';
import { clausesOf } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import type { Evidence } from './evidence.ts';
import { fromMention } from './evidence-from.ts';
import { placed } from './placed.ts';
import type { PlacedClause } from './placed-clause.ts';
import { resolve } from './resolve.ts';

/** Longest line that may hold nothing but where someone works, in characters. */
const longest = 70;
/** What may stand between the places of such a line. */
const filler =
  /^(?:[\s,/&()+|.:;–-]|\b(?:and|or|the|all|whole|of|in|to|area|areas|region|surrounding|surrounds|wider|greater|only|please|preferred|uk|england|based)\b)*$/i;

/** Whether a clause says nothing besides its places. */
function isBare({ clause, mentions, postcodes, outcodes }: PlacedClause): boolean {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...mentions, ...postcodes, ...outcodes].sort((a, b) => a.start - b.start)) {
    rest += ` ${clause.text.slice(at, Math.max(at, start))}`;
    at = Math.max(at, end);
  }
  return filler.test(rest + clause.text.slice(at));
}

/**
 * Lines of the profile that are nothing but an area ("M62 corridor", "London and the South East", "Kent, Sussex"). A
 * single town by itself may be a torn-off piece of anything and counts for nothing.
 */
export function lonePlaces(lines: readonly BlockLine[], name: string | null, index: PlacesIndex): Evidence[] {
  return lines
    .filter(({ kind, text }) => kind === 'profile' && text.length <= longest)
    .flatMap(clausesOf)
    .flatMap((clause) => {
      const read = placed(clause, name, 'wish', index);
      const areas = read.mentions.filter(({ kind }) => kind === 'phrase' || kind === 'county');
      if ((areas.length === 0 && read.mentions.length < 2) || read.foreign.length > 0 || !isBare(read))
        return [];
      return resolve(read.mentions, read.postcodes, { address: true, labelled: false }, index)
        .filter(({ grade }) => grade !== 'open')
        .map((one) => fromMention(clause, one, 'home-phrase', 'area:alone', 'unlabelled'));
    });
}
