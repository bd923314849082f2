import { periodOf } from '../sections/dates.ts';
import type { BlockJob, BlockLine, Blocks } from './blocks.ts';
import { clausesOf } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import type { Evidence } from './evidence.ts';
import { fromMention, fromPostcode } from './evidence-from.ts';
import { isOwnSentence, isStudyLine } from './masks.ts';
import type { Mention } from './mentions.ts';
import { placed } from './placed.ts';
import { resolve } from './resolve.ts';

const labelled =
  /^\W*(?:job|current|current(?:ly)? (?:role|job|post|position|employer|employment|employed)|present (?:role|post|employer)|employer|work(?:place)? address|office address|employed by|working (?:at|for))\s*[:–-]/i;
const current = /^\W*(?:current|present)(?:ly)? (?:role|job|post|position|employer|employment)\s*[:–-]/i;
const bullet = /^\s*[•·▪●*–-]\s/;
/** A job names its employer in its first lines; below are duties, which name anything. */
const headerLines = 4;

/** A firm's name tells of no place ("Kent Foods Ltd"); a housing body's or a hospital's does. */
const firm =
  /^(?:\s+(?:&|and|\p{Lu}[\p{L}'’-]*)){0,3}\s+(?:[Ll]td|[Ll]imited|[Pp]lc|PLC|LLP|Inc|Group|Holdings|Bank|Insurance)\b/u;
const local = /\b(?:Hous\w+|Homes?|NHS|Hospitals?|Council|Schools?|City|Trust|Airport|Port)\b/;
const headOffice = /\b(?:HQ|head ?office|headquarter\w*)\b[^,;]{0,12}$/i;

/** Whether a name in an employer's line says where the work is: no firm's name, no head office of remote work. */
function isSite(text: string, { start, end }: Mention): boolean {
  const brand = firm.exec(text.slice(end));
  if (brand !== null && !local.test(brand[0])) return false;
  return !(/\bremote\b/i.test(text) && headOffice.test(text.slice(0, start)));
}

/** "I currently work for …", "employed as a planner at …": what follows is the employer. */
const states =
  /\b(?:i (?:currently |presently |now )?work|(?:i am|i['’]m|currently|presently) (?:currently |presently )?(?:working|employed|work)|my (?:current|present) (?:role|post|job|employer))\b[^.;]{0,60}?\b(?:for|at|by|with|in|is)\s+(?:the\s+)?(?=\p{Lu})/iu;

/** The council that a sentence names as the current employer, outside jobs. */
function stated(line: BlockLine, name: string | null, index: PlacesIndex): Evidence[] {
  return clausesOf(line).flatMap((clause) => {
    const found = states.exec(clause.text);
    if (found === null) return [];
    const at = found.index + found[0].length;
    return resolve(
      placed(clause, name, 'prose', index).mentions,
      [],
      { address: true, labelled: false },
      index,
    )
      .filter(
        ({ mention, region }) => mention.employer && region !== null && Math.abs(mention.start - at) < 30,
      )
      .map((one) => fromMention(clause, one, 'employer', 'council:current', 'unlabelled'));
  });
}

function placesOf(line: BlockLine, now: boolean, name: string | null, index: PlacesIndex): Evidence[] {
  const role = now ? 'employer' : 'past-employer';
  const time = now ? 'current' : 'past';
  const clause = { line, text: line.text.trim(), start: 0 };
  const read = placed(clause, name, 'prose', index);
  const codes = read.postcodes.map((code) =>
    fromPostcode(clause, code, role, `employer:${time}`, 'unlabelled', index),
  );
  if (codes.length > 0) return codes;
  const short = !bullet.test(line.text) && line.text.length < 120;
  return resolve(read.mentions, [], { address: true, labelled: false }, index)
    .filter(({ mention, region }) => region !== null && (mention.employer || short))
    .filter(({ mention }) => mention.employer || isSite(line.text.trim(), mention))
    .map((one) =>
      fromMention(
        clause,
        one,
        role,
        `${one.mention.employer ? 'council' : 'employer'}:${time}`,
        'unlabelled',
      ),
    );
}

/** The first lines name one employer: a council there outranks the rest. */
function ofJob(
  lines: readonly BlockLine[],
  now: boolean,
  name: string | null,
  index: PlacesIndex,
): Evidence[] {
  const all = lines.flatMap((line) => placesOf(line, now, name, index));
  const councils = all.filter(({ rule }) => rule.startsWith('council:'));
  return councils.length > 0 ? councils : all;
}

/** A job's first lines, without those dated to another time than the job's own. */
const header = ({ job, lines }: BlockJob): BlockLine[] => {
  const named = lines.filter(({ page, line }) =>
    [job.title, job.employer].some((one) => one?.page === page && one.line === line),
  );
  const first = lines
    .slice(0, headerLines)
    .filter(
      ({ text }) => !bullet.test(text) && text.length < 90 && !isStudyLine(text) && !isOwnSentence(text),
    );
  return [...new Set([...named, ...first])].filter(({ text }) => {
    const period = periodOf(text);
    return period === null || period.current === job.current;
  });
};

/** Lines above a job that no date claims: title and employer written over the dates. */
const above = (jobs: readonly BlockJob[], at: number): BlockLine[] => {
  const last = jobs[at - 1];
  return last !== undefined && last.job.from === undefined && last.lines.length <= headerLines
    ? header(last)
    : [];
};

/**
 * Where the candidate works now, and worked in the two posts before. National employers name no place and so count
 * nothing; a council's name is strong.
 */
export function employerEvidence(
  { lines, jobs }: Blocks,
  name: string | null,
  index: PlacesIndex,
): Evidence[] {
  const plain = lines.filter(({ kind }) => kind === 'contact' || kind === 'profile' || kind === 'other');
  const said = lines.filter(
    ({ kind, text }) =>
      (kind === 'job' ? current : labelled).test(text) &&
      (kind === 'contact' || kind === 'profile' || kind === 'other' || kind === 'job'),
  );
  const now = jobs.flatMap((one, at) => (one.job.current ? [[...above(jobs, at), ...header(one)]] : []));
  const past = jobs.filter(({ job }) => !job.current && job.to !== undefined).slice(0, 2);
  return [
    ...ofJob(said, true, name, index),
    ...plain.flatMap((line) => stated(line, name, index)),
    ...now.flatMap((own) => ofJob(own, true, name, index)),
    ...past.flatMap((one) => ofJob(header(one), false, name, index)),
  ];
}
