import type { BlockJob, BlockLine } from '../places/blocks.ts';
import { periodOf } from '../sections/dates.ts';
import { headingOf } from '../sections/headings.ts';
import { isHeaderLike } from '../sections/jobs.ts';
import { membership, namesPost, unpaid } from './title-words.ts';

const notWork: ReadonlySet<BlockLine['kind']> = new Set(['referees', 'education', 'interests']);
/** Lines of title and employer that may stand over a date, or of either under it. */
const over = 4;
/** "Presently: Head of Legal, Beck Council"; "To: present", where a form asks for each date by itself. */
const saysNow = /^\W*(?:current(?:ly)?|present(?:ly)?|now|today)(?:\s*:|\s[–—-])\s+\p{L}/iu;
const untilNow =
  /^\W*(?:(?:date )?to|until|end(?: date)?|finish(?:ed)?|date left)\s*[:\t]\s*(?:present|current|date|now|ongoing|n\/a)\W*$/i;
/** Words up to the end of a date or behind its start: more are prose about something else. */
const mostWords = 24;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether a line dates something up to now, near its start or right behind what it dates. */
function isDatedNow({ text, kind }: BlockLine): boolean {
  if (notWork.has(kind) || unpaid.test(text) || membership.test(text)) return false;
  if (untilNow.test(text) || (saysNow.test(text) && namesPost(text) && countWords(text) <= mostWords))
    return true;
  const period = periodOf(text);
  return period?.current === true && countWords(text.slice(0, period.end)) <= mostWords;
}

/** The lines right over a date that may name its job, the topmost first: no blank, heading, bullet or other date between. */
function linesOver(lines: readonly BlockLine[], at: number): BlockLine[] {
  const found: BlockLine[] = [];
  for (let index = at - 1; index >= 0 && found.length < over; index -= 1) {
    const line = lines[index];
    if (line === undefined || line.text.trim() === '' || headingOf(line.text) !== null) break;
    if (!isHeaderLike(line.text) || /@|\d{5}/.test(line.text) || periodOf(line.text) !== null) break;
    found.unshift(line);
  }
  return found;
}

/**
 * Jobs that a line dates up to now, where no heading of work and no table tells of them: long lines, lists under headings
 * of the writer's own, titles over their date at the head. The likeliest reading of each line comes first.
 */
export function jobsDatedNow(lines: readonly BlockLine[]): BlockJob[] {
  return lines.flatMap((line, at): BlockJob[] => {
    if (!isDatedNow(line)) return [];
    const job = { current: true };
    const next = lines.slice(at + 1, at + over).filter(({ text }) => text.trim() !== '');
    const above = linesOver(lines, at);
    if (above.some(({ text }) => unpaid.test(text))) return [];
    if (namesPost(line.text))
      return [
        { job, lines: [line] },
        { job, lines: [...above, line] },
      ];
    return [
      { job, lines: [...above, line] },
      { job, lines: [line, ...next] },
    ];
  });
}
