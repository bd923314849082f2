import type { BlockJob, BlockLine } from '../places/blocks.ts';
import { periodOf } from '../sections/dates.ts';
import { aloneHeadings } from '../sections/heading-words.ts';
import { jobsDatedNow } from './current-lines.ts';
import { type Column, columnsOf } from './job-columns.ts';
import {
  bareTitle,
  isProse,
  isTitle,
  membership,
  namesPost,
  organisation,
  role,
  trimmed,
  unpaid,
} from './title-words.ts';

/** A post that its line calls current needs no date. */
const saysCurrent = /^\W*(?:current|present)(?:ly)? (?:role|position|post|job|employ(?:ment|er))\b/i;

/** Heads of a table of jobs, and how duties begin: no employer. */
const noEmployer =
  /^(?:(?:dates?|employers?|roles?|duties|posts?|positions?|company|job|title|from|to|period|organisation|and|responsibilities|main|work)\b[\s/&]*)+$|^(?:employed|working|worked|supported|accountable|managed|led|responsible|reporting|provided|delivered|developed|registered|carried|various|various clients|band|grade|scale|ward|level|current(?:ly)?|present(?:ly)?|now|today|recent(?:ly)?|latest|formerly|previously|before|via|full[- ]time|part[- ]time|contract|temporary|permanent|interim|maternity)\b|[.!?]$/i;
/** Sentences, head counts and days of the week, which stand beside a job and are nobody's name. */
const aside =
  /[.;]\s+\p{L}|^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|twenty) \p{Ll}+|^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\W/iu;
/** One word behind two others may be a town as well as a firm. */
const oneWord = /^\p{L}+$/u;
const bullet = /^\s*[^\p{L}\p{N}\s("'£@&-]\s*\p{L}|^\s*[-+*]{1,2}\s/u;
/** Parts of an organisation. */
const unit = /\b(?:services?|team|directorate|department|division|unit|ward|section|office)\b/i;
const proper = /^\p{Lu}.*\p{L}{2}/u;
const longest = 9;

const isCurrent = ({ job, lines }: BlockJob): boolean =>
  job.current || lines.slice(0, 2).some(({ text }) => saysCurrent.test(text));
const isUnpaid = ({ lines }: BlockJob): boolean => lines.slice(0, 3).some(({ text }) => unpaid.test(text));

/** The job that a heading calls current, as "Present post" alone on its line, with no end of its own. */
function underCurrentHeading({ job, lines }: BlockJob, all: readonly BlockLine[]): boolean {
  const heading = all[(lines[0]?.at ?? 0) - 1]?.text ?? '';
  return (
    job.to === undefined &&
    aloneHeadings.test(
      heading
        .toLowerCase()
        .replace(/[^\p{L}\s]/gu, '')
        .trim(),
    )
  );
}

/** The job held now, paid before unpaid; else the one that ended last; else the first with a title. */
export function currentJob(
  jobs: readonly BlockJob[],
  lines: readonly BlockLine[] = [],
): { readonly job: BlockJob; readonly current: boolean } | null {
  const posts = jobs.filter(({ lines: [first] }) => !membership.test(first?.text ?? ''));
  const held = posts.filter((job) => isCurrent(job) || underCurrentHeading(job, lines));
  const now =
    held.find((job) => !isUnpaid(job) && titleOf(job) !== null) ??
    jobsDatedNow(lines).find((job) => titleOf(job) !== null) ??
    held.find((job) => !isUnpaid(job)) ??
    held[0];
  if (now !== undefined) return { job: now, current: true };
  const titled = posts.filter((job) => titleOf(job) !== null);
  const last = Math.max(...titled.map(({ job }) => job.to ?? 0));
  const past = titled.find(({ job }) => (job.to ?? 0) === last);
  return past === undefined ? null : { job: past, current: false };
}

/** The column that holds a job's title. */
function titleColumn(columns: readonly Column[]): Column | undefined {
  const titled = columns.filter(({ is, text }) => is === null && namesPost(text) && !isProse(text));
  return (
    columns.find(({ is, text }) => is === 'title' && text !== '') ??
    titled.find(({ text }) => text.split(/,\s|\s\(/).some(isTitle)) ??
    titled[0]
  );
}

/** A job's title without dates, employer and place around it; null where its first lines hold none. */
function titleOf(job: BlockJob): string | null {
  const column = titleColumn(columnsOf(job));
  if (column === undefined) return null;
  return bareTitle(column.text) ?? (column.is === 'title' ? column.text : null);
}

/** How much like an employer a part of a job's first lines is; null for not at all. */
function employerPoints(
  part: string,
  title: string | null,
  where: 'same' | 'dated' | 'other',
  place: number,
): number | null {
  if (isProse(part) || aside.test(part) || !proper.test(part)) return null;
  if (noEmployer.test(part) || part.split(/\s+/).length > longest) return null;
  if (title?.includes(part)) return null;
  const isOrganisation = organisation.test(part);
  if (!isOrganisation && where !== 'other' && place > 1 && oneWord.test(part)) return null;
  if (role.test(part) && (!isOrganisation || isTitle(part))) return null;
  const near = where === 'dated' ? 1.5 : where === 'other' ? 1 - place : 0;
  return (isOrganisation ? 3 : unit.test(part) ? -0.5 : 0) + near;
}

/** An employer's name with the line that names it. */
interface FoundEmployer {
  readonly name: string;
  readonly line: BlockLine;
}

function employerIn(columns: readonly Column[], title: string | null): FoundEmployer | null {
  const labelled = columns.find(({ is, text }) => is === 'employer' && text !== '');
  if (labelled !== undefined)
    return { name: labelled.text.split(/,\s|\s\(/)[0] ?? labelled.text, line: labelled.line };
  const own = columns.find(({ text }) => title !== null && text.includes(title))?.line;
  const isDated = own !== undefined && periodOf(own.text) !== null;
  let best: (FoundEmployer & { readonly points: number }) | null = null;
  for (const { text, line } of columns) {
    const dated = periodOf(line.text) !== null;
    // Below the title's line a bullet is a duty, prose is prose, and another date is another job's.
    if (
      line !== own &&
      (bullet.test(line.text) || isProse(line.text) || (isDated && dated && line.at > own.at))
    )
      continue;
    const where = line !== own ? 'other' : dated ? 'dated' : 'same';
    const parts = text
      .split(/,\s|\s\(|\)\s|\s(?:for|with|@)\s(?=\p{Lu})/u)
      .map((part) => trimmed(part.replace(/[()]/g, '')));
    // Abbreviations in brackets are the title's: "(DCS)".
    const names = parts.filter((part) => !/^[A-Z]{2,5}$/.test(part) || organisation.test(part));
    for (const [at, name] of names.entries()) {
      const points = employerPoints(name, title, where, at);
      if (points === null) continue;
      const far = own === undefined ? 0 : Math.max(0, Math.abs(line.at - own.at) - 1) / 3;
      if (best === null || points - far > best.points) best = { name, line, points: points - far };
    }
  }
  return best;
}

/** Words behind a title's comma that may be its team, ward or band. */
const mostTail = 4;

/**
 * Title and employer of a job without dates and place around them, each null where its first lines name none. What
 * stands behind a title's comma stays ("Deputy Team Leader, Majors") where another line names the organisation.
 */
export function titleAndEmployer(job: BlockJob): {
  readonly title: string | null;
  readonly employer: string | null;
} {
  const columns = columnsOf(job);
  const title = titleOf(job);
  const employer = employerIn(columns, title);
  const column = titleColumn(columns);
  const tail =
    title !== null && column?.text.startsWith(`${title}, `) ? column.text.slice(title.length + 2) : '';
  const isOwn =
    tail !== '' &&
    employer !== null &&
    employer.line !== column?.line &&
    organisation.test(employer.name) &&
    !organisation.test(tail) &&
    !/\d ?h(?:ou)?rs?\b|\btime\b|^(?:band|grade|scale|level)$/i.test(tail) &&
    tail.split(/\s+/).length <= mostTail;
  return { title: isOwn ? `${title}, ${tail}` : title, employer: employer?.name ?? null };
}
