import type { BlockLine, Blocks } from '../places/blocks.ts';
import { periodOf } from '../sections/dates.ts';
import { headingOf } from '../sections/headings.ts';
import { currentJob, titleAndEmployer } from './current-job.ts';
import type { FoundName } from './name.ts';
import { isPostNominal } from './name-words.ts';
import { titleInProse } from './prose-title.ts';
import { bareTitle, isTitle, namesPost, printedTitle, role } from './title-words.ts';
import { joinedTitles } from './wrapped-title.ts';

/** How far below the name a headline may stand. */
const reach = 3;
const noHeadline =
  /@|\d{3}|\b(?:tel|mobile|phone|email|e-mail|address|linkedin|http|www|curriculum|vitae|page|nationality|date of birth|profile|summary|statement|experienced?|employment|seeking|looking|appl(?:ying|ied|ication)|target|desired|objective|aspiring|years|passionate|motivated|enthusiastic|results|dedicated|hard[- ]?working|reliable|dynamic|proven|committed|accomplished|highly(?! specialist)|with|comments|cards|cscs|cpcs|npors|consultant['’]s)\b|["“”]|[.!?]$|\.\s|:\s/i;

/** Where a title may stand alone, below a block of contact details. */
const farReach = 10;
/** What only a person's registration, degree or rank says, which is not the job held. */
const qualification =
  /^(?:(?:fully|newly|dual|hcpc|rics|nmc|swe|gmc|sssc)[- ]+)*(?:qualified|registered(?! (?:care |home |service |children['’]?s home )?manager)|chartered|accredited|certified|licensed)\b|^captain$|\bprofessional$|\((?:qts|qtls|hcpc|nmc|swe|sssc|rgn|rmn)\b[^)]*\)/i;
/** A head that calls its title: "Role: Street Works Co-ordinator". */
const called =
  /^\W*((?:current|present) )?(?:role|job title|title|post|position|job|occupation|profession)\s*:\s*(?=\p{L})/iu;
const wanted = /\b(?:wants?|wanted|sought|required|next|ideal|interested in)\b/i;
/** "The Old Coach House", "Porter Close": a calling's word in an address. */
const address =
  /\b(?:house|cottage|lodge|barn|court|mews|close|road|street|lane|avenue|farm|hall|terrace|gardens|hill|row|park|way|drive|place|villas?|yard|mill|flats?)\W*$/i;
const columnOf = /\t|\s{3,}|\s[|•·]\s|\|/;

/** A title at the head, and whether it is one that outranks the current job's. */
interface Headline {
  readonly title: string;
  readonly sure: boolean;
  /** It opens a sentence or more of prose. */
  readonly opens: boolean;
}

/** A column of a headline that is a title: "Senior Planner | MRTPI | Leeds". */
const titleIn = (text: string): string | null => {
  for (const column of text.split(/\s[-–—|•·]\s|\t|\s{3,}|\||\bat\b/)) {
    const title = namesPost(column) ? bareTitle(column) : null;
    if (title !== null) return withTail(title, column.trim());
  }
  return null;
};

/** A rank alone says nothing without what stands behind its comma: "Co-ordinator, Workplace and Buildings". */
function withTail(title: string, column: string): string {
  const tail = column.startsWith(`${title}, `) ? column.slice(title.length + 2) : '';
  const isPart =
    /\b(?:and|services?|team)\b|&/i.test(tail) && !/[,(\d]/.test(tail) && tail.split(/\s+/).length <= 5;
  return isPart && title.split(/[\s-]+/).length <= 2 ? column : title;
}

/** A line that is a title and nothing else. */
const isTitleAlone = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  text.split(/\s+/).length <= 7 &&
  titleIn(text) !== null &&
  isTitle(text.split(', ')[0] ?? '');

/** Whether one of the next lines before a heading dates a job, so that the first is its title. */
function datedSoon(lines: readonly BlockLine[]): boolean {
  for (const { text } of lines.slice(0, 3)) {
    if (headingOf(text) !== null) return false;
    if (periodOf(text) !== null) return true;
  }
  return false;
}

function headline(lines: readonly BlockLine[], name: FoundName | null): Headline | null {
  if (name === null) return null;
  const at = lines.findIndex(({ page, line }) => page === name.line.page && line === name.line.line);
  const own = (lines[at]?.text ?? '').replace(name.name, '');
  const below = joinedTitles(
    lines.slice(at + 1, at + 1 + farReach).filter(({ kind }) => kind !== 'interests'),
  );
  for (const [index, text] of [own, ...below.map((line) => line.text)].entries()) {
    if (index > 0 && headingOf(text) !== null && !called.test(text)) return null;
    const label = called.exec(text);
    for (const column of label ? [text.slice(label[0].length)] : columnsIn(text)) {
      const [sentence = ''] = column.trim().split(/\.\s/);
      // "Plumber. 15 years. Own van."
      const trimmed = index <= reach && isTitleAlone(sentence) ? sentence : column.trim();
      // A surname on a line of its own may be a calling's word.
      if (name.plain.includes(trimmed) || trimmed.length >= 80 || wanted.test(text)) continue;
      if (noHeadline.test(trimmed) || address.test(trimmed.split(/,|\||\t|\s[-–—·•]\s/)[0] ?? '')) continue;
      // Letters behind a name are a registration's.
      if (index === 0 || isPostNominal(trimmed) ? !role.test(trimmed) : !namesPost(trimmed)) continue;
      const isDated = index > reach && datedSoon(below.slice(index - 1));
      if (index > reach && (isDated || !isTitleAlone(trimmed))) continue;
      const title = titleIn(trimmed);
      if (title !== null)
        return {
          title,
          sure:
            !qualification.test(trimmed) &&
            !qualification.test(title) &&
            (label === null || label[1] !== undefined),
          opens: trimmed !== column.trim(),
        };
      if (index <= reach) return null;
    }
  }
  return null;
}

/** A line of the head by its columns, where contact details stand beside a title. */
const columnsIn = (text: string): readonly string[] =>
  /@|\d{3}/.test(text) && columnOf.test(text.trim()) ? text.split(columnOf) : [text];

/**
 * Current title (the headline under the name, else the current job's, else what a sentence says) and current employer, in
 * the CV's own words. A registration at the head ("Qualified teacher") gives way to the job held, and a calling that opens
 * prose ("Planner. I draw bus lanes.") to the rank that the job gives it ("Senior Planner").
 */
export function findTitleAndEmployer(
  { lines, jobs }: Blocks,
  name: FoundName | null,
): { readonly title: string | null; readonly employer: string | null } {
  const found = currentJob(jobs, lines);
  const job = found === null ? null : titleAndEmployer(found.job);
  const head = headline(lines, name);
  const held = found?.current ? (job?.title ?? null) : null;
  const prose = head?.sure || held !== null ? null : titleInProse(lines);
  const isRanked = head?.opens && held?.toLowerCase().endsWith(` ${head.title.toLowerCase()}`);
  const title =
    (head?.sure && !isRanked ? head.title : held) ??
    (prose?.held ? prose.title : null) ??
    head?.title ??
    job?.title ??
    prose?.title ??
    null;
  const employer = found?.current ? (job?.employer ?? null) : null;
  return {
    title: title === null ? null : printedTitle(title),
    employer: employer === null ? null : printedTitle(employer),
  };
}
