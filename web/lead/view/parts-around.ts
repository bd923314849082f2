const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * A line in three parts around a quote of it: before, the quote, after. Spaces and capitals may differ, as readers
 * squeeze them; where the line does not hold the quote, the whole line is the middle.
 */
export function partsAround(line: string, quote: string): readonly [string, string, string] {
  const wanted = squeezed(quote);
  if (wanted === '') return ['', line, ''];
  const pattern = wanted
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const found = new RegExp(pattern, 'iu').exec(line);
  if (!found) return ['', line, ''];
  const end = found.index + found[0].length;
  return [line.slice(0, found.index), found[0], line.slice(end)];
}
