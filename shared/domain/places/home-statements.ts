import type { BlockLine } from './blocks.ts';
import { clausesOf } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import { homeCues, turns } from './cues.ts';
import type { Evidence } from './evidence.ts';
import { fromForeign, fromMention, fromPostcode } from './evidence-from.ts';
import { placed } from './placed.ts';
import { resolve } from './resolve.ts';

/** `Leeds-based teacher`, and not the base of work or of an organisation. */
const basedPerson =
  /[\s-]based\b(?! (?:\w+ ){0,2}(?:roles?|positions?|posts?|jobs?|work|contracts?|opportunit|organi|compan|charit|council|firm|client|trust|team|business|school|consultan|employ|hospital|authorit))/i;

const workplace = /^\s+(?:office|branch|site|depot|campus|team|hub)\b/i;

/** `based in Leeds`, `Leeds-based teacher`, outside jobs, studies and referees. */
export function statedHomes(
  lines: readonly BlockLine[],
  name: string | null,
  index: PlacesIndex,
): Evidence[] {
  const found: Evidence[] = [];
  for (const line of lines) {
    if (line.kind !== 'contact' && line.kind !== 'profile' && line.kind !== 'other') continue;
    for (const clause of clausesOf(line)) {
      const cues = homeCues(clause.text);
      const based = basedPerson.exec(clause.text);
      if (cues.length === 0 && based === null) continue;
      const read = placed(clause, name, 'prose', index);
      const said = (start: number, end: number): boolean =>
        cues.some(
          (cue) =>
            start >= cue.start &&
            start - cue.start < (cue.close === true ? 1 : 40) &&
            !turns(clause.text.slice(cue.start, start)) &&
            !workplace.test(clause.text.slice(end)),
        ) ||
        (based !== null && end <= based.index + 1 && based.index - end <= 1);
      for (const code of read.postcodes)
        if (said(code.start, code.end))
          found.push(fromPostcode(clause, code, 'home-postcode', 'postcode:stated', 'unlabelled', index));
      // "living in Rugby" is as plain as a label, but for names that places overseas share.
      const told = read.mentions.map((mention) =>
        cues.some(({ start }) => start === mention.start) && !index.foreignAfter.has(mention.key)
          ? { ...mention, trust: mention.trust === 'strict' ? ('word' as const) : mention.trust, whole: true }
          : mention,
      );
      for (const one of resolve(
        told,
        [...read.postcodes, ...read.outcodes],
        { address: true, labelled: false },
        index,
      ))
        if (said(one.mention.start, one.mention.end))
          found.push(
            fromMention(
              clause,
              one,
              one.mention.kind === 'phrase' ? 'home-phrase' : 'home-town',
              'home:stated',
              'unlabelled',
            ),
          );
      for (const mention of read.foreign)
        if (said(mention.start, mention.end))
          found.push(fromForeign(clause, mention, 'home-town', 'unlabelled'));
    }
  }
  return found;
}
