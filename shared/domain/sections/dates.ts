const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter)\\.?';
const year = "((?:19|20)\\d{2}|['’]\\d{2})";
const day = '(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?';
const point = `(?:${day}${month},?\\s*(?:of\\s+)?|\\d{1,2}[/.]|\\d{1,2}[/.]\\d{1,2}[/.])?${year}`;
const now = '(present|current(?:ly)?|to date|date|now|ongoing|today)';
const range = new RegExp(`${point}\\s*(?:-|–|—|to|until|till|/)+\\s*(?:the\\s+)?(?:${point}|${now})`, 'i');
const since = new RegExp(`(?:since|from)\\s+${point}|${point}\\s*(?:onwards|-|–|—)\\s*$`, 'i');
const shortRange = /\b((?:19|20)\d{2})\s*[-–—/]\s*(\d{2})\b(?!\d|[/-])/;

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
export function periodOf(line: string): Period | null {
  // A year is needed, and looking for digits first keeps long prose cheap.
  if (!/\d{2}/.test(line)) return null;
  const found = range.exec(line);
  if (found?.[1]) {
    const span = { start: found.index, end: found.index + found[0].length };
    const from = fullYear(found[1]);
    if (found[2] === undefined) return { from, current: true, ...span };
    return { from, to: fullYear(found[2]), current: false, ...span };
  }
  const short = shortRange.exec(line);
  if (short?.[1] && short[2]) {
    const from = Number(short[1]);
    const to = Number(`${short[1].slice(0, 2)}${short[2]}`);
    const span = { start: short.index, end: short.index + short[0].length };
    if (to >= from) return { from, to, current: false, ...span };
  }
  const open = since.exec(line);
  const began = open?.[1] ?? open?.[2];
  if (open && began)
    return { from: fullYear(began), current: true, start: open.index, end: open.index + open[0].length };
  return null;
}
