import type { Span } from './match.ts';
import type { PlacedLine } from './placed-lines.ts';
import type { Word } from './words.ts';

const roles = new Set(
  'officer manager advisor assistant coordinator lead leader director administrator administration analyst specialist consultant supervisor executive technician engineer clerk practitioner worker inspector operative apprentice trainee partner head controller planner designer trainer caseworker agent support surveyor chief champion mentor facilitator expert associate representative warden steward superintendent commissioner buyer intern graduate advocate navigator ranger investigator negotiator assessor writer processor tester scientist educator programmer developer scheduler auditor modeller instructor operator handler broker reviewer tutor teacher chair coach deputy registrar fellow'.split(
    ' ',
  ),
);
const leading = new Set(
  'head director manager lead officer chief assistant advisor deputy leader vp'.split(' '),
);

/** A title put together from a field and a role: "voids coordinator", "head of regeneration". */
export interface Composed extends Span {
  readonly specialism: string;
  readonly sub: string | null;
  readonly field: string;
  /** Field and role stand in one phrase; false when a comma or dash parts them ("Manager, Planning Policy"). */
  readonly close: boolean;
}

/** How far a role may stand from its field, in words. */
const reach = 3;

/** Titles composed of a field (or strong evidence) and a role near it. Only for lines where titles stand. */
export function composedOf(line: PlacedLine, spans: readonly Span[]): Composed[] {
  const { words } = line;
  const found: Composed[] = [];
  for (const span of spans) {
    const seen = new Set<string>();
    for (const term of span.terms) {
      const field = term.kind === 'field' || (term.kind === 'evidence' && term.weight >= 3);
      if (!field || term.specialism === '' || seen.has(term.specialism)) continue;
      const role =
        roleWithin(words, span) ??
        roleAfter(words, span.to) ??
        roleBefore(words, span.from) ??
        anyRole(words);
      if (!role) continue;
      seen.add(term.specialism);
      const from = Math.min(span.from, role.at);
      const to = Math.max(span.to, role.at + 1);
      const { specialism, sub } = term;
      found.push({
        from,
        to,
        terms: [term],
        specialism,
        sub,
        field: term.words.join('-'),
        close: role.close,
      });
    }
  }
  return found;
}

interface Role {
  readonly at: number;
  readonly close: boolean;
}

/** "Chartered town planner", known as evidence, is a title as it stands. */
const roleWithin = (words: readonly Word[], { from, to }: Span): Role | null =>
  to - from > 1 && roles.has(words[to - 1]?.norm ?? '') ? { at: to - 1, close: true } : null;

function roleAfter(words: readonly Word[], to: number): Role | null {
  for (let at = to; at < words.length && at < to + reach; at++) {
    const word = words[at] as Word;
    if (word.before !== 'none') return null;
    if (roles.has(word.norm)) return { at, close: true };
  }
  return null;
}

function roleBefore(words: readonly Word[], from: number): Role | null {
  for (let at = from - 1; at >= 0 && at >= from - 5; at--) {
    if (words[at + 1]?.before === 'wall') return null;
    const word = words[at] as Word;
    if (leading.has(word.norm) && ['of', 'for'].includes(words[at + 1]?.norm ?? ''))
      return { at, close: true };
  }
  return null;
}

const anyRole = (words: readonly Word[]): Role | null => {
  if (words.length > 14) return null;
  const at = words.findIndex(({ norm }) => roles.has(norm));
  return at < 0 ? null : { at, close: false };
};
