import type { CvLine } from '../cv-text.ts';
import type { DateGap } from '../decision.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(?:(\\d{1,2})[/.]|(${months.join('|')})[a-z]*\\.?,?\\s+)?`;
const year = '((?:19|20)\\d{2})';
const range = new RegExp(
  `(?<![\\d/])${month}${year}\\s*(?:-|–|—|to|until|till)\\s*(?:${month}${year}|(present|current|now|to date|date|ongoing|today))`,
  'i',
);

/** A line's dates as months counted from year 0; open ends are null. */
interface Span {
  readonly from: number;
  readonly to: number | null;
}

/** More months than this between two spells are worth a question: safer recruitment asks for the full history. */
const mostMonths = 3;

/** Where a month is missing the line gets the benefit of the doubt: a whole year. */
function monthOf(year: string, digits: string | undefined, name: string | undefined, least: boolean): number {
  const named = name === undefined ? -1 : months.indexOf(name.slice(0, 3).toLowerCase());
  const counted = digits === undefined ? -1 : Number(digits) - 1;
  const at = named >= 0 ? named : counted >= 0 && counted < 12 ? counted : least ? 0 : 11;
  return Number(year) * 12 + at;
}

function spanOf({ text }: CvLine): Span | null {
  const found = range.exec(text);
  if (!found?.[3]) return null;
  const from = monthOf(found[3], found[1], found[2], true);
  if (found[6] === undefined) return { from, to: null };
  const to = monthOf(found[6], found[4], found[5], false);
  return to >= from ? { from, to } : null;
}

const iso = (count: number): string =>
  `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;

/** Spells of more than three months that no dated line of a CV covers, newest first, at most three. Study counts like work. */
export function gapsIn(lines: readonly CvLine[]): DateGap[] {
  const spans = lines.flatMap((line) => spanOf(line) ?? []).sort((one, other) => one.from - other.from);
  const gaps: DateGap[] = [];
  let covered = spans[0]?.from ?? 0;
  for (const { from, to } of spans) {
    // `from - covered - 1` whole months lie between the last month covered and the first of this spell.
    if (from - covered - 1 > mostMonths) gaps.push({ from: iso(covered), to: iso(from) });
    if (to === null) return gaps.reverse().slice(0, 3);
    covered = Math.max(covered, to);
  }
  return gaps.reverse().slice(0, 3);
}
