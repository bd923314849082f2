import type { CvLine } from '../cv-text.ts';
import { remembered } from '../remembered.ts';
import { periodOf } from './dates.ts';
import { headingOf } from './headings.ts';
import { jobOf, splitJobs } from './jobs.ts';
import type { Section, SectionKind } from './section.ts';

export type { Job, Section, SectionKind } from './section.ts';

interface Block {
  kind: SectionKind;
  heading: CvLine | null;
  lines: CvLine[];
  /** Began by a label with text behind it ("Hobbies: rowing"), so it may end without a new heading. */
  inline: boolean;
}

const onRequest =
  /\b(up)?on request\b|\bcan be (supplied|provided)\b|\bavailable (at|after|on)\b|\bwill be (supplied|provided)\b/i;
const jobDate = (text: string): boolean => periodOf(text) !== null && text.split(/\s+/).length <= 16;
const mayHoldJobs = (block: Block): boolean =>
  block.kind === 'head' ||
  block.kind === 'profile' ||
  block.kind === 'skills' ||
  (block.inline && block.kind !== 'education' && block.kind !== 'courses');

/** A field of a job that stands over its dates: "Employer: Acme Homes", "Title      Housing Officer". */
const jobField =
  /^\W*(?:name of )?(?:employer|company|organisation|position(?: held)?|post(?: held)?|job title|title|role|where)(?:\s*:|\s{2,}|\t)\s*\S/i;

/** Takes the fields of a job from the end of a block. */
function fieldsAtEnd(lines: CvLine[]): CvLine[] {
  let from = lines.length;
  while (from > 0 && lines.length - from < 3 && jobField.test(lines[from - 1]?.text ?? '')) from -= 1;
  return lines.splice(from);
}

/** The sections of a text; asked again for the same lines, the same sections. */
export const sectionsOf: (lines: readonly CvLine[]) => readonly Section[] = remembered(split);

/**
 * Splits a CV into blocks in reading order. Headings open blocks; a date line opens a job where no heading does;
 * each job is a block of its own. Nothing is lost: an unknown heading is a line of the block it stands in.
 */
function split(lines: readonly CvLine[]): Section[] {
  const blocks: Block[] = [{ kind: 'head', heading: null, lines: [], inline: false }];
  let block = blocks[0] as Block;
  const open = (kind: SectionKind, heading: CvLine | null, inline: boolean): void => {
    block = { kind, heading, lines: [], inline };
    blocks.push(block);
  };
  for (const line of lines) {
    const match = headingOf(line.text);
    if (match) {
      const inline = match.rest < line.text.length;
      open(match.kind, inline ? null : line, inline);
      if (inline) block.lines.push(line);
      continue;
    }
    if (mayHoldJobs(block) && jobDate(line.text)) {
      const fields = fieldsAtEnd(block.lines);
      open('job', null, false);
      block.lines.push(...fields);
    }
    block.lines.push(line);
    // Referees "on request" are no persons: what follows is not theirs (a sidebar often ends so).
    if (block.kind === 'referees' && onRequest.test(line.text)) open('other', null, false);
  }
  return blocks.flatMap(toSections);
}

function toSections({ kind, heading, lines }: Block): Section[] {
  if (kind !== 'job') return heading || lines.length > 0 ? [{ kind, heading, lines }] : [];
  const jobs = splitJobs(lines);
  if (jobs.length === 0) return heading ? [{ kind, heading, lines, job: { current: false } }] : [];
  return jobs.map((own, at) => ({ kind, heading: at === 0 ? heading : null, lines: own, job: jobOf(own) }));
}
