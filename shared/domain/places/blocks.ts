import { type CvLine, type CvText, linesOf } from '../cv-text.ts';
import { remembered } from '../remembered.ts';
import { type Job, type SectionKind, sectionsOf } from '../sections/sections.ts';
import { addressee } from './addressee.ts';
import { othersUntil } from './other-people.ts';

/** Which part of a CV a line belongs to, as far as places are concerned. */
export type BlockKind = 'contact' | 'profile' | 'job' | 'education' | 'referees' | 'interests' | 'other';

/** A line with its part. */
export interface BlockLine extends CvLine {
  readonly kind: BlockKind;
  /** From 0, over the whole text. */
  readonly at: number;
}

/** A job with its lines. */
export interface BlockJob {
  readonly job: Job;
  readonly lines: readonly BlockLine[];
}

/** A CV in parts. */
export interface Blocks {
  readonly lines: readonly BlockLine[];
  readonly jobs: readonly BlockJob[];
}

const kinds: Readonly<Record<SectionKind, BlockKind>> = {
  head: 'contact',
  profile: 'profile',
  job: 'job',
  education: 'education',
  courses: 'education',
  skills: 'other',
  interests: 'interests',
  referees: 'referees',
  other: 'other',
};

const contactHeading =
  /^\W*(?:my )?(?:contact|personal (?:details|information|data)|details|address|how to (?:reach|contact) me|contact (?:details|information|me)|get in touch)\W*$/i;
/** A label that makes only its own line no evidence of home. */
const birth = /^\W*(?:place of birth|born|nationality|birthplace|citizenship)\b/i;
/** Where somebody lives, as profiles on the web print it: "Leeds, England, United Kingdom". */
const exported = /^\s*\p{Lu}[\p{L}'’ -]{2,40}, (?:[\p{L} ]{4,20}, )?United Kingdom\s*$/u;
const reach = /@|\b0[\d ()]{9,13}\d\b|\+44|linkedin/i;
/** Lines that a contact block may take, at the head of a CV or under its own heading. */
const headLines = 15;
/** A longer line at the head is prose, unless it reaches someone. */
const longest = 110;

/** The parts of a CV; asked again for the same text, the same parts. */
export const blocksOf: (text: CvText) => Blocks = remembered(part);

/** The head is the contact block as far as it is not prose; so is what stands under a contact heading. */
function part(text: CvText): Blocks {
  const lines = linesOf(text);
  const at = new Map(lines.map((line, index) => [line, index]));
  const letterTo = addressee(lines);
  const all: BlockLine[] = [];
  const jobs: BlockJob[] = [];
  for (const section of sectionsOf(lines)) {
    const own = section.heading === null ? section.lines : [section.heading, ...section.lines];
    // Where the contact block that a line may belong to began.
    // No CV begins with its referees: "Reference: AB/123" over the name is the vacancy's.
    const first = own[0] !== undefined && (at.get(own[0]) ?? 0) < 2 && section.kind === 'referees';
    let began = section.kind === 'head' || first ? 0 : null;
    let theirs = -1;
    const blocks = own.map((line): BlockLine => {
      const place = at.get(line) ?? 0;
      if (section.kind !== 'referees' && section.kind !== 'job' && contactHeading.test(line.text))
        began = place;
      if (section.kind !== 'job') theirs = othersUntil(line.text, place, theirs);
      const kind =
        place <= theirs ? 'referees' : began === null ? kinds[section.kind] : headKind(line, place - began);
      const isNowhere = birth.test(line.text) || letterTo.has(place);
      // A profile's export has its sidebar first: there the head stands below a section of another kind.
      const isHead =
        jobs.length === 0 && section.kind !== 'job' && kind !== 'referees' && exported.test(line.text);
      return { ...line, at: place, kind: isNowhere ? 'interests' : isHead ? 'contact' : kind };
    });
    all.push(...blocks);
    if (section.job !== undefined)
      jobs.push({ job: section.job, lines: blocks.slice(section.heading === null ? 0 : 1) });
  }
  return { lines: withTail(all), jobs };
}

/** A line of a block that begins with contact details; `after` counts lines from its first. */
function headKind({ text }: CvLine, after: number): BlockKind {
  if (reach.test(text) || after < 2) return 'contact';
  return text.length > longest || after >= headLines ? 'profile' : 'contact';
}

const mail = /@[\w-]+\.\w/;
/** Where an address begins: a house number and a street, or a postcode. */
const addressed = /^\W*(?:flat\s+)?\d+[a-z]?,?\s+\p{Lu}\p{L}+|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u;
const tail = 8;

/**
 * The last lines are contact again where an e-mail stands among them, outside referees and study; the address over it
 * too, where the CV names that one e-mail only.
 */
function withTail(lines: readonly BlockLine[]): BlockLine[] {
  const last = lines.length - tail;
  const own = (line: BlockLine): boolean =>
    line.kind !== 'referees' && line.kind !== 'education' && line.text.length < 140;
  const mails = lines.flatMap((line, index) => (mail.test(line.text) ? [index] : []));
  const [only] = mails;
  let from = lines.length;
  if (mails.length === 1 && only !== undefined && only >= last)
    for (let at = only; at > only - 5 && at >= last; at -= 1)
      if (addressed.test(lines[at]?.text ?? '')) from = at;
  return lines.map((line, index) =>
    own(line) &&
    ((index >= last && mail.test(line.text)) ||
      (index >= from && index <= (only ?? 0) && line.text.length < 80))
      ? { ...line, kind: 'contact' }
      : line,
  );
}
