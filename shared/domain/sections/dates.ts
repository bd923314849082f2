const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter)\\.?';
// "11/23" needs both digits of its month: "9/10" is a mark. "Sept 21" is a year where it is one end of a range.
const year = "((?:19|20)\\d{2}|['’]\\d{2}|(?<=\\b(?:0[1-9]|1[0-2])/)\\d{2}(?![\\d/]))";
const shortYear = `(?<=\\b${month}\\s)\\d{2}(?![\\d/:%])`;
const day = '(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?';
const pointTo = (ending: string): string =>
  `(?:${day}${month},?\\s*(?:of\\s+)?|\\d{1,2}[/.]|\\d{1,2}[/.]\\d{1,2}[/.])?${ending}`;
const point = pointTo(year);
const endpoint = pointTo(year.replace(/\)$/, `|${shortYear})`));
const now =
  '(present(?:ly)?(?: (?:day|time))?|pres\\b\\.?|current(?:ly)?|(?:to|till) date|date|now|ongoing|today|still (?:here|there|in post))';
const range = new RegExp(
  `${endpoint}(?:\\s*(?:->|=>|→|➔|-|–|—|(?:up |through )?to:?|until|till|/)+|\\t+)\\s*(?:the\\s+)?(?:${endpoint}|${now})`,
  'i',
);
// Behind a dash alone a column begins, or nothing stands: "2021-   Planner". "Ers" is Welsh for since.
const since = new RegExp(
  `\\b(?:since|from|ers)\\s+${point}|${point}\\s*(?:(?:onwards?|on)(?=\\s{2}|[\\t,:;|)]|\\s*$|\\s[-–—])|(?:->|=>|→|➔|-|–|—)(?=\\t|\\s{2,}\\p{L}|\\s*[)\\]]?\\s*$))`,
  'iu',
);
/** A year in which recognition of a scan took 0 for O, or 1 for I or l. */
const misreadYear = /\b(?=\d?\d?\d?[OoIl])[12][09Oo][\dOoIl]{2}\b/g;
const shortRange = /\b((?:19|20)\d{2})\s*[-–—/]\s*(\d{2})\b(?!\d|[/-])/;

/** "Available from 1 December 2026" dates no job. */
const startsThen = /\b(?:availab\w+|free|notice|start date|can start)\b/i;

/** A period as a line of a CV dates it: years, and whether it lasts until now. */
export interface Period {
  readonly from: number;
  readonly to?: number;
  readonly current: boolean;
  /** Offsets of the dates within the line. */
  readonly start: number;
  readonly end: number;
}

const fullYear = (written: string): number => {
  const digits = written.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) > 60 ? 1900 : 2000);
};

/** Finds `Jan 2019 – present`, `2014 - 2019`, `03/2014 to 06/2019`, `since 2020`, `2018–21`; null where a line has none. */
export function periodOf(written: string): Period | null {
  // A year is needed, and looking for digits first keeps long prose cheap.
  if (!/\d[\dOoIl]/.test(written)) return null;
  const line = /\d[OoIl]/.test(written)
    ? written.replace(misreadYear, (all) => all.replace(/o/gi, '0').replace(/[Il]/g, '1'))
    : written;
  const found = range.exec(line);
  if (found?.[1]) {
    const span = { start: found.index, end: found.index + found[0].length };
    const from = fullYear(found[1]);
    if (found[2] === undefined) return { from, current: true, ...span };
    // Of several jobs in one line the one that lasts counts.
    const rest = line.slice(span.end);
    const later = /\d{4}/.test(rest) ? range.exec(rest) : null;
    if (later?.[1] && later[2] === undefined) {
      const start = span.end + later.index;
      return { from: fullYear(later[1]), current: true, start, end: start + later[0].length };
    }
    return { from, to: fullYear(found[2]), current: false, ...span };
  }
  const short = shortRange.exec(line);
  if (short?.[1] && short[2]) {
    const from = Number(short[1]);
    const to = Number(`${short[1].slice(0, 2)}${short[2]}`);
    const span = { start: short.index, end: short.index + short[0].length };
    if (to >= from) return { from, to, current: false, ...span };
  }
  const open = startsThen.test(line) ? null : since.exec(line);
  const began = open?.[1] ?? open?.[2];
  if (open && began)
    return { from: fullYear(began), current: true, start: open.index, end: open.index + open[0].length };
  return null;
}
