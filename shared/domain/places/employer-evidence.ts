import { periodOf } from '../sections/dates.ts';
import type { BlockJob, BlockLine, Blocks } from './blocks.ts';
import type { PlacesIndex } from './compile.ts';
import type { Evidence } from './evidence.ts';
import { fromMention, fromPostcode } from './evidence-from.ts';
import { placed } from './placed.ts';
import { resolve } from './resolve.ts';

const labelled =
  /^\W*(?:job|current|current(?:ly)? (?:role|job|post|position|employer|employment|employed)|present (?:role|post|employer)|employer|employed by|working (?:at|for))\s*[:–-]/i;
const bullet = /^\s*[•·▪●*–-]\s/;
/** A job names its employer in its first lines; below are duties, which name anything. */
const headerLines = 4;

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
  const first = lines.slice(0, headerLines).filter(({ text }) => !bullet.test(text) && text.length < 90);
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
  const said = lines.filter(
    ({ kind, text }) => (kind === 'contact' || kind === 'profile' || kind === 'other') && labelled.test(text),
  );
  const now = jobs.flatMap((one, at) => (one.job.current ? [[...above(jobs, at), ...header(one)]] : []));
  const past = jobs.filter(({ job }) => !job.current && job.to !== undefined).slice(0, 2);
  return [
    ...ofJob(said, true, name, index),
    ...now.flatMap((own) => ofJob(own, true, name, index)),
    ...past.flatMap((one) => ofJob(header(one), false, name, index)),
  ];
}
