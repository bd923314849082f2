import { belief } from './belief.ts';
import { familyAndBirth } from './family-and-birth.ts';
import { health } from './health.ts';
import { labels } from './labelled.ts';
import { offences } from './offences.ts';
import type { PersonalKind } from './statement.ts';
import { privateClauses } from './topics.ts';

/** Part of a line that tells about the person and not about their work. */
export interface PersonalSpan {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

const groups = [labels, familyAndBirth, belief, health, offences].map(({ hint, frame, patterns }) => ({
  hint: new RegExp(hint, 'i'),
  frame: new RegExp(frame ?? '', 'i'),
  patterns,
}));

/** Whether any pattern may find something: most lines are told by this alone. */
const anyHint = new RegExp(groups.map(({ hint }) => hint.source).join('|'), 'i');

/** A longer line is prose, which may name anything, and is read up to here. */
const longest = 2000;

/** Statements by their patterns, in reading order of each pattern. */
function statedIn(line: string): PersonalSpan[] {
  if (!anyHint.test(line)) return [];
  return groups
    .flatMap(({ hint, frame, patterns }) => (hint.test(line) && frame.test(line) ? patterns : []))
    .flatMap(({ kind, of }) =>
      [...line.matchAll(of)]
        .filter(([said]) => said.trim() !== '')
        .map((found) => ({ kind, start: found.index, end: found.index + found[0].length })),
    );
}

/** What one line says about the person, in order; parts may overlap. Linear in its length. */
export function personalSpans(text: string): PersonalSpan[] {
  const line = text.slice(0, longest);
  return [...statedIn(line), ...privateClauses(line)].sort((a, b) => a.start - b.start);
}

/** A clause with one of these also tells where someone lives or wants to work, which a decision must read. */
const place =
  /\b(?:liv(?:e|es|ing)|based|resid\w+|home|seek\w*|look\w*|relocat\w+|mov(?:e|ed|ing)|commut\w+|prefer\w*|available|willing|want\w*)\b/i;

/** The line with what it says about the person blanked out, every offset kept. */
export function withoutPersonal(text: string): string {
  const line = text.slice(0, longest);
  const clauses = privateClauses(line).filter(({ start, end }) => !place.test(line.slice(start, end)));
  let kept = text;
  for (const { start, end } of [...statedIn(line), ...clauses])
    kept = kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end);
  return kept;
}
