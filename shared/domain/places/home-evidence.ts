import { codeStands, isBareLabel, isOthers, isStudy, namesStreet } from './address-words.ts';
import { isAgency, letterhead } from './agency-lines.ts';
import type { BlockLine } from './blocks.ts';
import { clausesOf } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import { isHomeLabelled, rankOf } from './cues.ts';
import type { Evidence } from './evidence.ts';
import { fromForeign, fromMention, fromPostcode } from './evidence-from.ts';
import { statedHomes } from './home-statements.ts';
import { placed } from './placed.ts';
import { isEmpty, type PlacedClause } from './placed-clause.ts';
import { type Resolved, resolve } from './resolve.ts';
import { wantedCues } from './wanted-cues.ts';

/** A postcode that the line end breaks: `LS8` and then `2PT`. */
const isBroken = (line: BlockLine, next: BlockLine | undefined): boolean =>
  /(?:^|[\s,])[A-Z]{1,2}\d[A-Z\d]?\s*$/.test(line.text) && /^\s*\d[A-Z]{2}\b/.test(next?.text ?? '');

interface Address {
  readonly read: PlacedClause;
  readonly rank: Evidence['rank'];
  readonly labelled: boolean;
}

/** Contact lines, and lines labelled as a home anywhere but among referees, studies and interests. */
function addresses(lines: readonly BlockLine[], name: string | null, index: PlacesIndex): Address[] {
  const found: Address[] = [];
  let label: Evidence['rank'] = 'unlabelled';
  const theirs = letterhead(lines, name);
  for (const [at, line] of lines.entries()) {
    const contact = line.kind === 'contact';
    const elsewhere =
      (line.kind === 'profile' || line.kind === 'other') &&
      (isHomeLabelled(line.text) || isBareLabel(lines[at - 1]?.text ?? ''));
    if ((!contact && !elsewhere) || theirs.has(line.at)) continue;
    for (const clause of clausesOf(line)) {
      const labelled = isHomeLabelled(clause.text) || isBareLabel(lines[at - 1]?.text ?? '');
      if (isOthers(clause.text) || (!labelled && isAgency(clause.text))) continue;
      const read = placed(clause, name, 'contact', index);
      if (!labelled && isStudy(clause.text, read.postcodes.length > 0)) continue;
      const own = rankOf(clause.text);
      const empty = isEmpty(read);
      // "Term address:" on a line of its own is about the lines below it.
      if (empty && own !== 'unlabelled' && /:$|\baddress\b/i.test(clause.text) && clause.text.length < 40)
        label = own;
      if (empty) continue;
      found.push({
        read,
        rank: own !== 'unlabelled' ? own : label,
        labelled: labelled || isBroken(line, lines[at + 1]),
      });
    }
  }
  return found;
}

/** Clauses on either side that may hold the rest of an address. */
const span = 6;

const isClose = (a: Address, b: Address): boolean =>
  a.rank === b.rank &&
  a.read.clause.line.page === b.read.clause.line.page &&
  Math.abs(a.read.clause.line.at - b.read.clause.line.at) <= 2;

function fromAddress(address: Address, near: readonly Address[], index: PlacesIndex): Evidence[] {
  const { read, rank, labelled } = address;
  const { clause } = read;
  // What follows a wish is wanted, not home: "Leeds. Open to Bristol" on one line.
  const label = isHomeLabelled(clause.text) ? clause.text.search(/[:–-]/) + 1 : 0;
  const cues = wantedCues(clause.text).filter(({ start }) => !labelled || start > label);
  const wish = Math.min(...cues.map(({ start }) => start), Number.POSITIVE_INFINITY);
  const town = read.mentions.filter(({ whole, kind }) => whole && kind !== 'county').at(-1)?.name;
  const full = read.postcodes.map((code) =>
    fromPostcode(clause, code, 'home-postcode', 'postcode:contact', rank, index, town),
  );
  if (full.length > 0) return full;
  const around = near.filter((other) => isClose(address, other));
  const codes = around.flatMap((other) => [...other.read.postcodes, ...other.read.outcodes]);
  const own = new Set(read.mentions);
  const standing = { address: true, labelled };
  const settled = resolve(
    around.flatMap((other) => other.read.mentions),
    codes,
    standing,
    index,
  ).filter(({ mention }) => own.has(mention) && mention.start < wish);
  const lives = settled.filter(({ mention }) => !mention.employer && stands(address, mention.whole));
  const beside = lives.length > 0 || labelled || namesStreet(clause.text) || codeStands(clause.text);
  const outward = beside
    ? read.outcodes.map((code) =>
        fromPostcode(clause, code, 'home-town', 'outcode:contact', rank, index, town),
      )
    : [];
  if (outward.length > 0) return outward;
  const foreign = read.foreign
    .filter(({ start }) => start < wish)
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

/** Where the candidate lives, from the contact block, labelled lines and plain statements. */
export function homeEvidence(
  lines: readonly BlockLine[],
  name: string | null,
  index: PlacesIndex,
): Evidence[] {
  const all = addresses(lines, name, index);
  return [
    ...all.flatMap((address, at) =>
      fromAddress(address, all.slice(Math.max(0, at - span), at + span + 1), index),
    ),
    ...statedHomes(lines, name, index),
  ];
}
