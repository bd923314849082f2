/**
 * Lines of one table row, from its cells' lines. Cells of one line each are one line, parted by tabs
 * (`2019 - 2022<tab>Planner`). A date beside an entry of several lines stays with the entry's first
 * line. Otherwise the row is page layout, a sidebar and a main column: cell after cell.
 */
export function rowLines(cells: readonly (readonly string[])[]): string[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const long = filled.filter((cell) => cell.length > 1);
  const short = filled.filter((cell) => cell.length === 1);
  const labels = short.every((cell) => isDate(cell[0] ?? ''));
  if (long.length === 0 || (long.length === 1 && short.length > 0 && labels)) {
    const first = filled.map((cell) => cell[0]?.trim()).join('\t');
    return first === '' ? [] : [first, ...(long[0]?.slice(1) ?? [])];
  }
  return filled.flat();
}

const dates =
  /\b(?:1[89]|20)\d{2}\b|\b\d{1,2}\/\d{2,4}\b|\b(?:present|current|now|date)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/gi;

/** Whether a short text is a date or a span of dates and hardly anything else: `Jan 2019 - present`. */
export function isDate(text: string): boolean {
  if (text.length > 40 || !/\d/.test(text)) return false;
  const rest = text.replace(dates, '').replace(/\b(?:to|from|since|until)\b/gi, '');
  return rest !== text && (rest.match(/[a-z]/gi)?.length ?? 0) <= 2;
}
