import type { BlockJob, BlockLine, Blocks } from '../places/blocks.ts';
import { periodOf } from '../sections/dates.ts';
import type { FoundName } from './name.ts';

/** How far below the name a headline may stand. */
const reach = 3;
const noHeadline =
  /@|\d{3}|\b(?:tel|mobile|phone|email|e-mail|address|linkedin|http|www|curriculum|vitae|page|nationality|date of birth)\b|[.!?]$|:\s/i;
const role =
  /\b(?:officer|manager|assistant|advis[eo]r|administrator|co-?ordinator|director|lead|head|engineer|worker|nurse|teacher|consultant|analyst|technician|clerk|surveyor|planner|executive|specialist|practitioner|operative|supervisor|solicitor|accountant|developer|architect|secretary|trainee|apprentice|inspector|partner|chief|principal|therapist|carer|labourer|driver|foreman|electrician|plumber|joiner|carpenter|receptionist|auditor|trainer|designer|controller|buyer|agent|tutor|lecturer|matron|midwife|caretaker|fitter|bricklayer|psychologist|paralegal|lawyer|recruiter|valuer|senco|professional|estimator|scaffolder|plasterer|decorator|groundworker|bookkeeper)s?\b/i;

/** A title without dates, employer and place around it. */
function bare(text: string): string | null {
  const period = periodOf(text);
  const undated = period === null ? text : text.slice(0, period.start) + text.slice(period.end);
  const part = undated
    .split(/\s[-–—|•·]\s|,\s|\t|\s{3,}|\s\(|\bat\b|:\s/)
    .map((one) => one.replace(/^\W+|[\s,|–—-]+$/g, ''));
  return part.find((one) => role.test(one)) ?? null;
}

function headline(lines: readonly BlockLine[], name: FoundName | null): string | null {
  if (name === null) return null;
  const at = lines.findIndex(({ page, line }) => page === name.line.page && line === name.line.line);
  const own = (lines[at]?.text ?? '').replace(name.name, '');
  for (const text of [own, ...lines.slice(at + 1, at + 1 + reach).map((line) => line.text)]) {
    const trimmed = text.trim();
    if (trimmed !== '' && trimmed.length < 80 && !noHeadline.test(trimmed) && role.test(trimmed))
      return bare(trimmed);
  }
  return null;
}

const currentJob = (jobs: readonly BlockJob[]): BlockJob | undefined =>
  jobs.find(({ job }) => job.current) ?? jobs.find(({ job }) => job.title !== undefined);

/** The employer's name without dates and title. */
function employerIn(job: BlockJob, title: string | null): string | null {
  const line = job.job.employer ?? job.job.title;
  if (line === undefined) return null;
  const period = periodOf(line.text);
  const undated =
    period === null ? line.text : line.text.slice(0, period.start) + line.text.slice(period.end);
  const parts = undated
    .split(/\s[-–—|•·]\s|\t|\s{3,}|,\s|\s\(|\bat\b/)
    .map((one) => one.replace(/^\W+|[\s,|()–—-]+$/g, ''))
    .filter((one) => one !== '' && one !== title && /\p{L}{3}/u.test(one));
  return parts.find((one) => !role.test(one)) ?? null;
}

/** Current title (the headline under the name, else the current job's) and current employer, in the CV's own words. */
export function findTitleAndEmployer(
  { lines, jobs }: Blocks,
  name: FoundName | null,
): { readonly title: string | null; readonly employer: string | null } {
  const job = currentJob(jobs);
  const jobTitle = job?.job.title === undefined ? null : bare(job.job.title.text);
  return {
    title: headline(lines, name) ?? jobTitle,
    employer: job === undefined || !job.job.current ? null : employerIn(job, jobTitle),
  };
}
