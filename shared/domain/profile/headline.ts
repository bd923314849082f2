import type { BlockJob, BlockLine, Blocks } from '../places/blocks.ts';
import { periodOf } from '../sections/dates.ts';
import type { FoundName } from './name.ts';

/** How far below the name a headline may stand. */
const reach = 3;
/** More words than this are prose. */
const longest = 9;
const noHeadline =
  /@|\d{3}|\b(?:tel|mobile|phone|email|e-mail|address|linkedin|http|www|curriculum|vitae|page|nationality|date of birth|profile|summary|statement|experience|employment)\b|[.!?]$|\.\s|:\s/i;
const role =
  /\b(?:officer|manager|assistant|advis[eo]r|administrator|co-?ordinator|director|lead(?:er)?|head|engineer|worker|nurse|teacher|consultant|analyst|technician|clerk|surveyor|planner|executive|specialist|practitioner|operative|supervisor|solicitor|accountant|developer|architect|secretary|trainee|apprentice|inspector|partner|chief|principal|therapist|carer|labourer|driver|foreman|forewoman|electrician|plumber|joiner|carpenter|receptionist|auditor|trainer|designer|controller|buyer|agent|tutor|lecturer|matron|midwife|caretaker|fitter|bricklayer|psychologist|paralegal|lawyer|recruiter|valuer|senco|estimator|scaffolder|plasterer|decorator|groundworker|bookkeeper|visitor|assessor|warden|chef|cleaner|porter|dentist|doctor|pharmacist|radiographer|dietitian|physiotherapist|librarian|editor|writer|researcher|scientist|economist|ecologist|ranger|gardener|welder|roofer|roadworker|banksman|handyperson|steward|escort|counsellor|mentor|coach|governor|clinician|treasurer|registrar|cashier|typist|scrum master|tester|programmer|modeller|draughtsperson|technologist|barrister|reviewer|commissioner|broker|negotiator|investigator|handler|dispatcher|interim)s?\b/i;
const organisation =
  /\b(?:council|ltd|limited|plc|llp|nhs|trust|school|academy|college|university|hospital|borough|association|authority|group|agency)\b/i;
/** Heads of a table of jobs, and how duties begin: no employer. */
const noEmployer =
  /^(?:(?:dates?|employers?|roles?|duties|posts?|positions?|company|job|title|from|to|period|organisation|and|responsibilities|main)\b[\s/&]*)+$|^(?:worked|supported|accountable|managed|led|responsible|reporting|provided|delivered|developed|registered|carried|various|various clients)\b|[.!?]$/i;
const proper = /^\p{Lu}.*\p{L}{2}/u;

const trimmed = (text: string): string => text.replace(/^[\s,|•·–—-]+|[\s,|•·–—-]+$/g, '');
const undated = (text: string): string => {
  const period = periodOf(text);
  return period === null ? text : `${text.slice(0, period.start)}  \t ${text.slice(period.end)}`;
};
const columns = (text: string): string[] =>
  undated(text)
    .split(/\s[-–—|•·]\s|\t|\s{3,}|\bat\b|:\s/)
    .map(trimmed);

/** A title without dates, employer and place around it. "Accountant, Children's Services" keeps what is no employer. */
function bare(text: string): string | null {
  for (const column of columns(text)) {
    if (!role.test(column) || column.split(/\s+/).length > longest + 3) continue;
    const parts = column.split(/,\s/);
    const titled = parts.findIndex((part) => role.test(part));
    const title = parts[titled] ?? column;
    const next = parts[titled + 1];
    const more =
      next !== undefined &&
      /\b(?:services?|team|directorate|department|division|care|housing|projects?|education|finance)\b/i.test(
        next,
      ) &&
      !organisation.test(next);
    // A bracket with a date or an employer goes; "(Property)" and "(DCS)" stay.
    return trimmed((more ? `${title}, ${next}` : title).replace(/\s\((?=[^)]*\d)[^)]*\)?/g, ''));
  }
  return null;
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

/** The employer's name without dates and title: from the job's employer line, else from another of its first lines. */
function employerIn({ job, lines }: BlockJob, title: string | null): string | null {
  // A dated title line names its employer itself: "Officer, Acme Homes, 2019 – present".
  const whole = job.title !== undefined && periodOf(job.title.text) !== null;
  const named = whole ? [job.title, job.employer] : [job.employer, job.title];
  const first = [...named, ...lines.slice(0, 4)].flatMap((line) => line?.text ?? []);
  return (
    first
      .flatMap(columns)
      .flatMap((column) => column.split(/,\s|\s\(/).map((part) => trimmed(part.replace(/[()]/g, ''))))
      .find(
        (part) =>
          proper.test(part) &&
          part !== title &&
          !role.test(part) &&
          !noEmployer.test(part) &&
          part.split(/\s+/).length <= longest,
      ) ?? null
  );
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
