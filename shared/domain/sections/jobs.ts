import type { CvLine } from '../cv-text.ts';
import { type Period, periodOf } from './dates.ts';
import type { Job } from './section.ts';

const roleWords =
  /\b(officer|manager|assistant|adviser|advisor|administrator|co-?ordinator|director|lead(er)?|head|engineer|worker|nurse|teacher|consultant|analyst|technician|clerk|surveyor|planner|executive|specialist|practitioner|operative|supervisor|solicitor|accountant|developer|architect|secretary|trainee|apprentice|inspector|partner|chief|principal|therapist|carer|labourer|driver|foreman|electrician|plumber|joiner|carpenter|receptionist|auditor|trainer|designer|controller|buyer|agent|tutor|lecturer|coach|matron|midwife|caretaker|cleaner|fitter|bricklayer|roofer|psychologist|paralegal|lawyer|recruiter|valuer)s?\b/i;
const employerWords =
  /\b(ltd|limited|plc|llp|council|borough|nhs|trust|school|academy|college|university|hospital|association|group|company|services|agency|homes|authority|county|city|department|ministry|partnership|solutions|contractors|charity|surgery|practice)\b/i;

/** Duties begin with what someone did; these words end in -ed and begin titles or names all the same. */
const duty =
  /^\W*(?!(qualified|registered|chartered|accredited|approved|embedded|licensed|certified|limited|united|combined|integrated|advanced|experienced|skilled|supported|assisted|specialised|unqualified|unified|red|key (?:worker|stage|account)|main[- ](?:grade|scale))\b)(\w{2,}ed|led|ran|wrote|built|kept|held|took|gave|sold|won|taught|responsible|duties|working|helping|providing|ensuring|including|main|key)\b/i;

/** Whether a line says what somebody did, so that it is no title. */
export const isDuty = (text: string): boolean => duty.test(text);

/** Whether a line is short and plain enough to hold a job's title, employer or dates: no prose, bullet or duty. */
export const isHeaderLike = (text: string): boolean =>
  text.split(/\s+/).length <= 12 &&
  !/[.;]$/.test(text.trim()) &&
  !/^\s*[•●▪◦·*–-]\s/u.test(text) &&
  !duty.test(text);

/** The first lines of a job that may hold its title, employer and dates: at most four, none of them prose or a bullet. */
export function jobHeader(lines: readonly CvLine[]): CvLine[] {
  const header: CvLine[] = [];
  for (const line of lines.slice(0, 4)) {
    if (!isHeaderLike(line.text) && periodOf(line.text) === null) break;
    header.push(line);
  }
  return header;
}

/** Title, employer and years from a job's first lines. */
export function jobOf(lines: readonly CvLine[]): Job {
  const header = jobHeader(lines);
  let period: Period | null = null;
  for (const { text } of header) period ??= periodOf(text);
  const named = header.filter(({ text }) => {
    const dated = periodOf(text);
    return (
      (dated ? text.slice(0, dated.start) + text.slice(dated.end) : text).replace(/\P{L}/gu, '').length > 2
    );
  });
  const title =
    named.find(({ text }) => roleWords.test(text) && !employerWords.test(text)) ??
    named.find(({ text }) => roleWords.test(text)) ??
    named[0];
  const employer =
    named.find((line) => line !== title && employerWords.test(line.text)) ??
    named.find((line) => line !== title);
  return {
    ...(title && { title }),
    ...(employer ? { employer } : title && employerWords.test(title.text) ? { employer: title } : {}),
    ...(period && { from: period.from }),
    ...(period?.to !== undefined && { to: period.to }),
    current: period?.current ?? false,
  };
}

/** A dated line of work, with what it says beside its dates. */
interface Dated {
  readonly at: number;
  readonly period: Period;
  /** It names a post itself, or at least somebody. */
  readonly says: 'post' | 'something' | 'nothing';
}

function datedIn(lines: readonly CvLine[]): Dated[] {
  return lines.flatMap(({ text }, at): Dated[] => {
    const period = periodOf(text);
    if (period === null || text.split(/\s+/).length > 16) return [];
    const rest = text.slice(0, period.start) + text.slice(period.end);
    const says = roleWords.test(rest)
      ? 'post'
      : rest.replace(/\P{L}/gu, '').length > 2
        ? 'something'
        : 'nothing';
    return [{ at, period, says }];
  });
}

const endOf = ({ to }: Period): number => to ?? Number.POSITIVE_INFINITY;
const areApart = (one: Period, other: Period): boolean =>
  endOf(one) <= other.from || endOf(other) <= one.from;

/**
 * Whether a dated line right below another opens a job of its own: a list or table of jobs, one a line. Otherwise
 * both date one job, as an employer's line with the spells in it, or a title's with the employer's line.
 */
const opensOwn = (line: Dated, above: Dated): boolean =>
  line.says !== 'nothing' &&
  above.says !== 'nothing' &&
  (areApart(line.period, above.period) || (line.says === 'post' && above.says === 'post'));

/**
 * Splits the lines under a heading of work into jobs at their date lines. How many lines of title and employer
 * stand before the date is taken from the first job: a CV keeps one habit, but for a list of jobs one a line.
 */
export function splitJobs(lines: readonly CvLine[]): CvLine[][] {
  const dated = datedIn(lines);
  const first = dated[0];
  if (first === undefined) return lines.length > 0 ? [[...lines]] : [];
  const isHabit = first.at <= 3 && lines.slice(0, first.at).every(({ text }) => isHeaderLike(text));
  const before = isHabit ? first.at : 0;
  const starts: number[] = [];
  let above: Dated | undefined;
  for (const line of dated) {
    const last = starts.at(-1);
    const isNext = above !== undefined && line.at - above.at === 1;
    const own = isNext && above !== undefined && opensOwn(line, above);
    above = line;
    const start = own ? line.at : Math.max(line.at - before, 0);
    // A second date next to the first belongs to the same job (dates of a promotion, or on the employer's line).
    if (last !== undefined && (own ? start <= last : start - last < 2)) continue;
    starts.push(start);
  }
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((start, at) => lines.slice(start, starts[at + 1] ?? lines.length));
}
