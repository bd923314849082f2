import type { BlockLine } from './blocks.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import type { Cue } from './cues.ts';
import type { Evidence } from './evidence.ts';
import { fromForeign, fromMention, fromPostcode } from './evidence-from.ts';
import { mayName, placed } from './placed.ts';
import type { PlacedClause } from './placed-clause.ts';
import type { FoundPostcode } from './postcode.ts';
import { resolve } from './resolve.ts';
import { between, beyond, leadsOn, refused, wantedCues } from './wanted-cues.ts';

/** A stated wish is looked for everywhere but where other people and other times are told of. */
const asks = (line: BlockLine): boolean =>
  line.kind === 'contact' || line.kind === 'profile' || line.kind === 'other' || line.kind === 'job';
const asksInJobs =
  /^\W*(?:seeking|looking for|relocat|preferred|desired|target|willing|location|area|work(?:ing)? (?:area|location)|open to|available|will )|^.{0,40}\bi(?:['’]ll| will| shall)\b/i;
/** Words straight before a name that make it a place, be it an ordinary word besides. */
const plainly =
  /\b(?:(?:miles?|min(?:ute)?s?|hours?|hrs?|drive|distance|reach|radius|commute) (?:of|from)|(?:relocat\w+|mov(?:e|ing)|return\w*|commut\w+)(?: back| house)? to|commut\w+ from|(?:based|live|living|settle) in)\s+$/i;

/** "work in SE1 or E14", and no motorway, level or grade. */
const isDistrict = ({ outcode, start }: FoundPostcode, text: string): boolean =>
  !/^(?:[ABEMS][1-9]|M\d0|M\d[1-9]?|A\d+|PO\d|[CL][1-3])$/.test(outcode) &&
  /(?:\b(?:in|of|from|around|near|to|or|and)|[,/&:])\s*$/i.test(text.slice(Math.max(0, start - 12), start));

function evidenceOf(
  read: PlacedClause,
  before: string,
  cues: readonly Cue[],
  index: PlacesIndex,
): Evidence[] {
  const { clause, postcodes, outcodes } = read;
  const spots = [...read.mentions, ...read.foreign, ...postcodes].map(({ start }) => start);
  const whole = before + clause.text;
  const starts = cues
    .filter(({ start, close }) => {
      if (close !== true) return true;
      const next = Math.min(...spots.filter((spot) => spot >= start));
      return Number.isFinite(next) && leadsOn(whole.slice(before.length + start, before.length + next));
    })
    .map(({ start }) => start);
  const after = (one: { readonly start: number; readonly end: number }): 'wanted' | 'travel' | 'none' => {
    const cue = starts.filter((start) => start <= one.start).at(-1);
    if (cue === undefined || beyond(whole.slice(0, before.length + one.start))) return 'none';
    if (refused(clause.text.slice(one.end))) return 'none';
    const at = before.length + cue;
    return between(whole.slice(Math.max(0, at - 60), at), whole.slice(at, before.length + one.start));
  };
  const told = read.mentions.map((mention) =>
    mention.trust === 'strict' &&
    !index.foreignAfter.has(mention.key) &&
    plainly.test(clause.text.slice(Math.max(0, mention.start - 40), mention.start))
      ? { ...mention, trust: 'word' as const, whole: true }
      : mention,
  );
  const settled = resolve(told, postcodes, { address: true, labelled: false }, index);
  const role = (kind: 'wanted' | 'travel'): ['wanted' | 'home-phrase', string] =>
    kind === 'wanted' ? ['wanted', 'wanted:stated'] : ['home-phrase', 'travel:stated'];
  return [
    ...[
      ...postcodes,
      ...outcodes.filter((code) => read.mentions.length > 0 || isDistrict(code, clause.text)),
    ].flatMap((code) => {
      const kind = after(code);
      return kind === 'none' ? [] : [fromPostcode(clause, code, ...role(kind), 'unlabelled', index)];
    }),
    ...settled.flatMap((one) => {
      const kind = after(one.mention);
      if (one.grade === 'open' && !one.mention.whole) return [];
      return kind === 'none' ? [] : [fromMention(clause, one, ...role(kind), 'unlabelled')];
    }),
    ...read.foreign.flatMap((mention) =>
      after(mention) === 'wanted' ? [fromForeign(clause, mention, 'wanted', 'unlabelled')] : [],
    ),
  ];
}

const wholeCountry =
  /(?<!\b(?:north|south|east|west|middle|parts?|regions?|rest) (?:of )?)\b(?:england|(?:great )?britain|uk|united kingdom)\b/i;
const otherNation = /\b(?:scotland|wales|northern ireland)\b/i;

/** "Anywhere in England, Scotland or Wales": who names a whole country asks for no region, whatever else they name. */
const namesNations = (text: string): boolean => wholeCountry.test(text) && otherNation.test(text);

/** How much of the sentence before and after a line is read with it. */
const reach = 140;
const ended = /[.!?:]$/;

/** The part of a sentence that a line takes over from the one before, and hands on to the next. */
function around(
  lines: readonly BlockLine[],
  at: number,
): { readonly before: string; readonly after: string } {
  const line = lines[at];
  const last = lines[at - 1];
  const next = lines[at + 1];
  const joins = (one: BlockLine | undefined): one is BlockLine =>
    one !== undefined && line !== undefined && one.kind === line.kind && one.page === line.page;
  const open = joins(last) ? (clausesOf(last).at(-1)?.text ?? '') : '';
  const head = joins(next) ? (clausesOf(next)[0]?.text ?? '') : '';
  return {
    before: open === '' || ended.test(open) ? '' : `${open.slice(-reach)} `,
    after: head === '' ? '' : ` ${head.slice(0, reach)}`,
  };
}

/**
 * Where the CV says its owner wants to work (`seeking roles in London`, `Preferred location: Leeds`). A sentence
 * that runs over line ends is read whole; each quote is of its own line.
 */
export function wantedEvidence(
  lines: readonly BlockLine[],
  name: string | null,
  index: PlacesIndex,
): Evidence[] {
  return lines.flatMap((line, place) => {
    if (!asks(line)) return [];
    const clauses = clausesOf(line);
    const asked = (clause: Clause): boolean => line.kind !== 'job' || asksInJobs.test(clause.text);
    if (!clauses.some(asked)) return [];
    const edge = around(lines, place);
    return clauses.flatMap((clause: Clause, at) => {
      if (!asked(clause) || namesNations(clause.text)) return [];
      if (!mayName(clause, 'wish', index)) return [];
      const before = at === 0 ? edge.before : '';
      const after = at === clauses.length - 1 && !ended.test(clause.text) ? edge.after : '';
      const cues = wantedCues(before + clause.text + after, before.length);
      const own = cues
        .map((cue) => ({ ...cue, start: cue.start - before.length }))
        .sort((a, b) => a.start - b.start);
      if (own.length === 0) return [];
      return evidenceOf(placed(clause, name, 'wish', index), before, own, index);
    });
  });
}
