import type { BlockJob, BlockLine } from '../places/blocks.ts';
import { periodOf } from '../sections/dates.ts';
import { jobHeader } from '../sections/jobs.ts';
import { namesPost, trimmed } from './title-words.ts';
import { joinedTitles } from './wrapped-title.ts';

/** A longer line is more than a title, an employer and dates. */
const longLine = 110;

/** A label's Welsh half: "Swydd bresennol / present post". */
const welshHalf = String.raw`(?:(?:swydd|teitl|cyflogwr)[\p{L} ]{0,20}\s?/\s?)?`;
const titleLabel = new RegExp(
  String.raw`^\W*${welshHalf}(?:(?:my )?(?:current|present|most recent|latest) (?:role|position|post|job)(?: title)?|job title|title|position(?: held)?|post(?: held| title)?|role|designation|occupation(?: or position held)?|swydd(?: bresennol)?|teitl swydd)(?:\s*[:–-]\s*|\s*$)`,
  'iu',
);
const employerLabel = new RegExp(
  String.raw`^\W*${welshHalf}(?:name (?:and address )?of (?:employer|company|organisation)|(?:current |present )?employer(?:'s)?(?: name)?|company(?: name)?|organisation|client|where|cyflogwr)(?:\s*[:–-]\s*|\s*$)`,
  'iu',
);
const otherLabel =
  /^\W*(?:dates?|dates? (?:employed|from|to)|from|to|when|period|duration|location|salary|grade|reason for leaving)\s*[:–-]?/i;

const otherYear = /\b(?:19|20)\d{2}(?:\s?[-–—/]\s?\d{2,4})?\b/g;
/** A sentence or item behind a date's own is another's: "2022 – now. Lunch supervisor 2016–18." */
const nextItem = /[.;]\s+(?=\p{L})|\b(?:19|20)\d{2}\b/u;

/**
 * A line without its dates. Of a line that dates more than one job, what stands nearest to the period found: "TA, 2018–22,
 * Senior TA, 2022 – now".
 */
function undated(text: string): string {
  const period = periodOf(text);
  if (period === null) return text;
  const earlier = text.slice(0, period.start);
  const last = [...earlier.matchAll(otherYear)].at(-1);
  const before = last === undefined ? earlier : trimmed(earlier.slice(last.index + last[0].length));
  const behind = text.slice(period.end);
  const after = behind.replace(/^\s*[.;:]\s+/, '  ');
  // A full stop behind the dates ends what they date.
  const ended = before.trim().length > 2 && namesPost(before);
  const kept = ended
    ? (behind.split(nextItem)[0] ?? '')
    : text.length > longLine
      ? (after.split(/[.;]\s/)[0] ?? '')
      : after;
  return `${before}  \t ${kept}`;
}

const cellEnd = /\t|\s{3,}|\s[|•·]\s|\|/;
/** Where dates stand in a column, two spaces part columns too. */
const datedCellEnd = /\t|\s{2,}|\s[|•·]\s|\|/;

/** A cell of a job's first lines, with its line and what a label calls it. */
export interface Column {
  readonly text: string;
  readonly line: BlockLine;
  readonly is: 'title' | 'employer' | null;
}

/** What a cell is called, by the words it begins with. */
const labelOf = (cell: string): Column['is'] =>
  titleLabel.test(cell) ? 'title' : employerLabel.test(cell) ? 'employer' : null;

/** None within a bracket: "Senior EP (specialist: early years)". */
const separator = /(?:\s[-–—]\s|\bat\b|:\s|\s@\s|\s–|\bvia\b|\bthrough\b)(?![^(]*\))/;

/** The cells of a line; where dates stand in one, slashes part them too: "2015 – now / Acme Homes / Clerk". */
function cellsOf(text: string): readonly string[] {
  const bare = undated(text);
  if (periodOf(text) === null) return bare.split(cellEnd);
  const slashes = bare.match(/\s\/\s/g)?.length ?? 0;
  return bare.split(slashes > 1 ? /\s\/\s/ : datedCellEnd);
}

/** What the first lines of a job hold beside their dates, label by label and column by column. */
export function columnsOf(job: BlockJob): Column[] {
  const columns: Column[] = [];
  for (const line of joinedTitles(headerOf(job))) {
    // A cell that is a label alone names the next one.
    let pending: Column['is'] = null;
    const cells = cellsOf(line.text);
    for (const cell of cells) {
      if (cell.trim() === '' || (otherLabel.test(cell) && !namesPost(cell))) continue;
      const own = labelOf(cell.trim());
      const bare = cell.trim().replace(titleLabel, '').replace(employerLabel, '');
      const is: Column['is'] = own ?? pending;
      pending = own !== null && bare === '' ? own : null;
      const parts = is === null ? bare.split(separator) : bare.split(/\bvia\b/);
      columns.push(...parts.map((text) => ({ text: trimmed(text), line, is })));
    }
  }
  return columns;
}

/** How many lines of a job may hold a labelled title or employer, be they as long as an address. */
const labelledLines = 6;

/** The first lines of a job as its lines are at hand. */
function headerOf({ lines }: BlockJob): BlockLine[] {
  const header = new Set<unknown>(jobHeader(lines));
  return lines.filter(
    (line, at) =>
      header.has(line) || (at < labelledLines && labelOf((line.text.split('\t')[0] ?? '').trim()) !== null),
  );
}
