import type { BlockLine } from './blocks.ts';
import { clausesOf } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import { homeCues, isHomeLabelled, rankOf, wantedCues } from './cues.ts';
import type { Evidence } from './evidence.ts';
import { fromForeign, fromMention, fromPostcode } from './evidence-from.ts';
import { type PlacedClause, placed } from './placed.ts';
import { type Resolved, resolve } from './resolve.ts';

const study = /\b(?:BA|BSc|MSc|PGCE|LLB|Hons)\b|\b(?:University|College)\b(?!.*\b(?:NHS|Hospital|Trust)\b)/;
const street =
  /\b\d+[a-z]?,? (?:\p{L}+['’]?s? ){1,4}(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|crescent|terrace|gardens|grove|place|court|way|square|row|mews|hill|park|view|rise|walk|green)\b/iu;

interface Address {
  readonly read: PlacedClause;
  readonly rank: Evidence['rank'];
  readonly labelled: boolean;
}

/** Contact lines, and lines labelled as a home anywhere but among referees, studies and interests. */
function addresses(lines: readonly BlockLine[], name: string | null, index: PlacesIndex): Address[] {
  const found: Address[] = [];
  let label: Evidence['rank'] = 'unlabelled';
  for (const line of lines) {
    const contact = line.kind === 'contact';
    const elsewhere = (line.kind === 'profile' || line.kind === 'other') && isHomeLabelled(line.text);
    if (!contact && !elsewhere) continue;
    for (const clause of clausesOf(line)) {
      const labelled = isHomeLabelled(clause.text);
      const read = placed(clause, name, true, index);
      if (study.test(clause.text) && !labelled && read.postcodes.length === 0) continue;
      const own = rankOf(clause.text);
      const empty =
        read.mentions.length + read.postcodes.length + read.outcodes.length + read.foreign.length === 0;
      if (empty && own !== 'unlabelled' && clause.text.length < 40) label = own;
      if (empty) continue;
      found.push({ read, rank: own !== 'unlabelled' ? own : label, labelled });
    }
  }
  return found;
}

const isClose = (a: Address, b: Address): boolean =>
  a.rank === b.rank &&
  a.read.clause.line.page === b.read.clause.line.page &&
  Math.abs(a.read.clause.line.at - b.read.clause.line.at) <= 2;

function fromAddress(address: Address, all: readonly Address[], index: PlacesIndex): Evidence[] {
  const { read, rank, labelled } = address;
  const { clause } = read;
  // What follows a wish is wanted, not home: "Leeds. Open to Bristol" on one line.
  const wish = labelled ? undefined : wantedCues(clause.text)[0]?.start;
  const town = read.mentions.filter(({ whole, kind }) => whole && kind !== 'county').at(-1)?.name;
  const full = read.postcodes.map((code) =>
    fromPostcode(clause, code, 'home-postcode', 'postcode:contact', rank, index, town),
  );
  if (full.length > 0) return full;
  const around = all.filter((other) => isClose(address, other));
  const codes = around.flatMap((other) => [...other.read.postcodes, ...other.read.outcodes]);
  const standing = { address: true, labelled };
  const settled = resolve(
    around.flatMap((other) => other.read.mentions),
    codes,
    standing,
    index,
  ).filter(({ mention }) => read.mentions.includes(mention) && (wish === undefined || mention.start < wish));
  const lives = settled.filter(({ mention }) => !mention.employer && stands(address, mention.whole));
  const beside = lives.length > 0 || labelled || street.test(clause.text);
  const outward = beside
    ? read.outcodes.map((code) =>
        fromPostcode(clause, code, 'home-town', 'outcode:contact', rank, index, town),
      )
    : [];
  if (outward.length > 0) return outward;
  const foreign = read.foreign
    .filter(({ start }) => wish === undefined || start < wish)
    .filter(({ whole }) => whole || labelled || /^\W*currently\b/i.test(clause.text))
    .map((mention) => fromForeign(clause, mention, 'home-town', rank));
  return [
    ...lives.map((one) => fromMention(clause, one, roleOf(one), `${one.mention.kind}:contact`, rank)),
    ...settled
      .filter(({ mention }) => mention.employer)
      .map((one) => fromMention(clause, one, 'employer', 'council:headline', rank)),
    ...foreign,
  ];
}

const stands = ({ labelled, read }: Address, whole: boolean): boolean =>
  whole || labelled || read.outcodes.length > 0;

const roleOf = ({ mention }: Resolved): 'home-phrase' | 'home-town' =>
  mention.kind === 'phrase' ? 'home-phrase' : 'home-town';

/** `based in Leeds`, `Leeds-based teacher`, outside jobs, studies and referees. */
function statements(lines: readonly BlockLine[], name: string | null, index: PlacesIndex): Evidence[] {
  const found: Evidence[] = [];
  for (const line of lines) {
    if (line.kind !== 'contact' && line.kind !== 'profile' && line.kind !== 'other') continue;
    for (const clause of clausesOf(line)) {
      const cues = homeCues(clause.text);
      const based =
        /[\s-]based\b(?! (?:\w+ ){0,2}(?:roles?|positions?|posts?|jobs?|work|contracts?|opportunit|organi|compan|charit|council|firm|client|trust|team|business|school|consultan|employ|hospital|authorit))/i.exec(
          clause.text,
        );
      if (cues.length === 0 && based === null) continue;
      const read = placed(clause, name, false, index);
      const said = (start: number, end: number): boolean =>
        cues.some((cue) => start >= cue.start && start - cue.start < 40) ||
        (based !== null && end <= based.index + 1 && based.index - end <= 1);
      for (const code of read.postcodes)
        if (said(code.start, code.end))
          found.push(fromPostcode(clause, code, 'home-postcode', 'postcode:stated', 'unlabelled', index));
      for (const one of resolve(
        read.mentions,
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

/** Where the candidate lives, from the contact block, labelled lines and plain statements. */
export function homeEvidence(
  lines: readonly BlockLine[],
  name: string | null,
  index: PlacesIndex,
): Evidence[] {
  const all = addresses(lines, name, index);
  return [...all.flatMap((address) => fromAddress(address, all, index)), ...statements(lines, name, index)];
}
