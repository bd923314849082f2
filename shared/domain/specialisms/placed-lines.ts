import type { CvLine } from '../cv-text.ts';
import { type CvText, linesOf } from '../cv-text.ts';
import { addressee } from '../places/addressee.ts';
import { jobHeader } from '../sections/jobs.ts';
import { type Section, type SectionKind, sectionsOf } from '../sections/sections.ts';
import { isOwnName, mailName, withoutName } from './masks.ts';
import { recencyOf } from './recency.ts';
import { type Word, wordsOf } from './words.ts';

/** A line of the CV with how much a title and a piece of evidence count in it. */
export interface PlacedLine {
  readonly line: CvLine;
  readonly words: readonly Word[];
  /** Number of its block: cues are looked for there first. */
  readonly block: number;
  readonly kind: SectionKind;
  /** Where people put a title: the headline, a job's first lines, a short line of its own. */
  readonly titlePlace: boolean;
  readonly title: number;
  readonly evidence: number;
}

/** Weight of a title by where it stands; measured on 714 adverts and 92 CVs, and flat: place adds about one point. */
const titleWeights = {
  first: 3,
  second: 2,
  head: 1.3,
  heldLine: 1.3,
  profile: 0.7,
  prose: 0.35,
  education: 0.3,
  courses: 0.1,
};

/** How much more a title counts in a job's first lines than in its duties. */
export const heldOverProse = titleWeights.heldLine / titleWeights.prose;

const evidenceWeights: Readonly<Record<SectionKind, number>> = {
  head: 1,
  profile: 1,
  job: 1,
  skills: 1,
  other: 1,
  education: 0.7,
  courses: 0.25,
  interests: 0,
  referees: 0,
};

/** Words that a first line may have and still be a title: adverts put place and pay behind it. */
const longestTitle = 30;

/** Duties in a row ("rotas, stock, cash handling, training") are no title, however short. */
const isList = (text: string): boolean =>
  text.split(',').length > 3 || (text.includes(';') && !/\d/.test(text));

const isShort = (words: readonly Word[], text: string): boolean =>
  words.length <= 12 && !/[.;]\s*$/.test(text) && !isList(text) && !/^\s*[•●▪◦*]/u.test(text);

/** What a text says about its writer and not about their work. */
export interface WriterWords {
  /** Their name as the text writes it; null where it writes none. */
  readonly name: string | null;
  /** The line with what is personal blanked out, every offset kept. */
  readonly blanked: (line: string) => string;
}

/**
 * The lines of a CV that may count, with their weights. Interests, referees, the candidate's name and what is
 * personal are left out. The first head line with words on it counts most: the headline, or an advert's title.
 */
export function placedLines(text: CvText, name: string | undefined, writer: WriterWords): PlacedLine[] {
  const lines = linesOf(text);
  const sections = sectionsOf(lines);
  const letterTo = new Set([...addressee(lines)].map((at) => lines[at]));
  const recency = recencyOf(sections);
  const ownName = wordsOf(name ?? '').map(({ norm }) => norm);
  const mail = mailName(text.pages.flatMap(({ lines }) => lines.slice(0, 20)).slice(0, 20));
  const placed: PlacedLine[] = [];
  let headLines = 0;
  sections.forEach((section, block) => {
    if (section.kind === 'interests' || section.kind === 'referees') return;
    const header = section.kind === 'job' ? new Set<CvLine>(jobHeader(section.lines)) : new Set<CvLine>();
    for (const line of section.lines) {
      const words = withoutName(wordsOf(writer.blanked(line.text)), line.text, writer.name);
      if (words.length === 0 || letterTo.has(line) || (headLines < 3 && isOwnName(words, ownName, mail)))
        continue;
      if (section.kind === 'head') headLines += 1;
      const short = isShort(words, line.text);
      const fair = words.length <= longestTitle && !/[.;]\s*$/.test(line.text);
      const place = placeOf(
        section,
        short,
        fair,
        headLines,
        header.has(line) && !isList(line.text),
        recency.get(section),
      );
      placed.push({ line, words, block, kind: section.kind, ...place });
    }
  });
  return placed;
}

function placeOf(
  { kind }: Section,
  short: boolean,
  fair: boolean,
  headLines: number,
  inHeader: boolean,
  recency: { title: number; evidence: number } | undefined,
): Pick<PlacedLine, 'title' | 'evidence' | 'titlePlace'> {
  const at = (title: number, titlePlace: boolean): Pick<PlacedLine, 'title' | 'evidence' | 'titlePlace'> => ({
    title: title * (recency?.title ?? 1),
    evidence: evidenceWeights[kind] * (recency?.evidence ?? 1),
    titlePlace,
  });
  const { first, second, head, heldLine, profile, prose, education, courses } = titleWeights;
  if (kind === 'job') return inHeader ? at(heldLine, true) : at(prose, false);
  if (kind === 'education') return at(education, false);
  if (kind === 'courses') return at(courses, false);
  if (kind === 'head' && headLines === 1 && fair) return at(first, true);
  if (kind === 'head' && short && headLines <= 14) return at(headLines <= 4 ? second : head, true);
  if (kind === 'profile') return short ? at(heldLine, true) : at(profile, false);
  if (kind === 'other' && short) return at(heldLine, true);
  return at(prose, false);
}
