import type { BlockLine } from './blocks.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import { between, wantedCues } from './cues.ts';
import type { Evidence } from './evidence.ts';
import { fromForeign, fromMention, fromPostcode, type PlacedClause, placed } from './reading-places.ts';
import { resolve } from './resolve.ts';

/** A stated wish is looked for everywhere but where other people and other times are told of. */
const asks = (line: BlockLine): boolean =>
  line.kind === 'contact' || line.kind === 'profile' || line.kind === 'other' || line.kind === 'job';
const asksInJobs = /^\W*(?:seeking|looking for|relocat|preferred|desired|target|willing|location|area|open to|available|will )/i;

function evidenceOf(read: PlacedClause, starts: readonly number[], index: PlacesIndex): Evidence[] {
  const { clause, postcodes, outcodes } = read;
  const after = <T extends { start: number }>(one: T): 'wanted' | 'travel' | 'none' => {
    const cue = starts.filter((start) => start <= one.start).at(-1);
    return cue === undefined ? 'none' : between(clause.text.slice(Math.max(0, cue - 24), one.start));
  };
  const settled = resolve(read.mentions, postcodes, { address: true, labelled: false }, index);
  const role = (kind: 'wanted' | 'travel'): ['wanted' | 'home-phrase', string] =>
    kind === 'wanted' ? ['wanted', 'wanted:stated'] : ['home-phrase', 'travel:stated'];
  return [
    ...[...postcodes, ...outcodes.filter(() => read.mentions.length > 0)].flatMap((code) => {
      const kind = after(code);
      return kind === 'none' ? [] : [fromPostcode(clause, code, ...role(kind), 'unlabelled', index)];
    }),
    ...settled.flatMap((one) => {
      const kind = after(one.mention);
      return kind === 'none' ? [] : [fromMention(clause, one, ...role(kind), 'unlabelled')];
    }),
    ...read.foreign.flatMap((mention) =>
      after(mention) === 'wanted' ? [fromForeign(clause, mention, 'wanted', 'unlabelled')] : [],
    ),
  ];
}

/**
 * Where the CV says its owner wants to work (`seeking roles in London`, `Preferred location: Leeds`). A wish at the
 * end of a line goes on into the next one.
 */
export function wantedEvidence(lines: readonly BlockLine[], name: string | null, index: PlacesIndex): Evidence[] {
  const found: Evidence[] = [];
  let carried = false;
  for (const line of lines) {
    const clauses = asks(line) ? clausesOf(line) : [];
    if (clauses.length === 0) carried = false;
    clauses.forEach((clause: Clause, at) => {
      const cues = wantedCues(clause.text).filter(
        () => line.kind !== 'job' || asksInJobs.test(clause.text),
      );
      const starts = cues.map(({ start }) => start).sort((a, b) => a - b);
      if (carried && at === 0 && clause.text.length < 160) starts.unshift(0);
      const evidence = starts.length > 0 ? evidenceOf(placed(clause, name, false, index), starts, index) : [];
      found.push(...evidence);
      const open = at === clauses.length - 1 && !/[.!?]$/.test(clause.text);
      carried = open && cues.length > 0 && (evidence.length === 0 || /(?:,|\band|\bor|\bthe|\/|&)$/i.test(clause.text));
    });
  }
  return found;
}
