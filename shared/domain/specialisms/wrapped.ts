import { genericWeight, type Hit, titlePoints } from './hit.ts';
import { spansOf } from './match.ts';
import type { PlacedLine } from './placed-lines.ts';
import { ruleOf } from './term.ts';
import type { TermNode } from './term-table.ts';

/** Words that a line of a wrapped title may have: a narrow column, or a heading in large type. */
const longest = 6;

const mayWrap = ({ kind, titlePlace, words }: PlacedLine): boolean =>
  titlePlace && words.length <= longest && (kind === 'head' || kind === 'job' || kind === 'profile');

/** Whether one line goes on in the next: neighbours in one block, no comma or wall between them. */
const goesOn = (line: PlacedLine, next: PlacedLine): boolean =>
  next.block === line.block &&
  next.line.page === line.line.page &&
  (line.line.line === null || next.line.line === line.line.line + 1) &&
  mayWrap(line) &&
  mayWrap(next) &&
  !/[,;:|.)]\s*$/.test(line.line.text);

/**
 * Titles that begin in one short line and end in the next ("Special Educational / Needs Officer"): listed ones of two
 * words or more, never generic ones. Each is a hit of the line that holds more of it, so that its quote stands there.
 */
export function wrappedHits(terms: TermNode, lines: readonly PlacedLine[]): Hit[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && goesOn(line, next) ? across(terms, line, next) : [];
  });
}

function across(terms: TermNode, line: PlacedLine, next: PlacedLine): Hit[] {
  const border = line.words.length;
  const words = [
    ...line.words,
    ...next.words.map((word, at) => (at === 0 ? { ...word, before: 'none' as const } : word)),
  ];
  return spansOf(terms, words).flatMap((span) => {
    if (span.from >= border || span.to <= border) return [];
    const upper = border - span.from >= span.to - border;
    const holder = upper ? line : next;
    const [from, to] = upper ? [span.from, border] : [0, span.to - border];
    return span.terms.flatMap((term): Hit[] => {
      if (term.kind !== 'title' || term.weight <= genericWeight || term.cues.length > 0) return [];
      const { kind, specialism, sub, weight } = term;
      const points = titlePoints(line, weight, span.to - span.from);
      return [{ specialism, sub, kind, rule: ruleOf(term), line: holder, from, to, points, force: 'alone' }];
    });
  });
}
