import type { SpecialismFacts, SubSpecialism } from './facts.ts';
import { outsideTitles } from './outside.ts';
import { caseOf, type Term, termKey } from './term.ts';
import { TermNode } from './term-table.ts';
import { isPlural, wordsOf } from './words.ts';

/** The agency's specialisms, ready to be looked up word by word. */
export interface SpecialismIndex {
  readonly specialisms: readonly {
    readonly id: string;
    readonly label: string;
    readonly subSpecialisms: readonly SubSpecialism[];
  }[];
  readonly terms: TermNode;
  /** Cues, as a table of its own: they are looked for everywhere and use no words up. */
  readonly cues: TermNode;
  readonly words: {
    /** Every word of a term, folded. */
    readonly known: ReadonlySet<string>;
    /** Those of eight letters or more in titles: a slip in one can be put right. */
    readonly titleWords: readonly string[];
  };
}

/** Marks terms of work that the agency does not do; it is never an answer. */
export const outside = '';

/** A slip in a shorter word makes another word of it. */
const longWord = 8;

/** What a field says as evidence where the agency lists it only as a field. */
const fieldWeight = 1;

const nothing: ReadonlyMap<string, readonly string[]> = new Map();

/**
 * Compiles the facts of all specialisms into one table, in which the longest term wins. Once per cold start.
 * `outsideWork` are job titles of work that the agency does not do: they compete, so that a chef is left undecided.
 */
export function compileSpecialisms(
  facts: readonly SpecialismFacts[],
  outsideWork: readonly string[] = outsideTitles,
): SpecialismIndex {
  const terms = new TermNode();
  const cues = new TermNode();
  const known = new Set<string>();
  const titleWords = new Set<string>();
  const cued = new Set<string>();
  const termOf = (
    specialism: string,
    kind: Term['kind'],
    text: string,
    weight: number,
    sub: string | null,
    needed: ReadonlyMap<string, readonly string[]>,
  ): Term => {
    const written = wordsOf(text);
    const last = written.at(-1);
    const words = written.map(({ norm }) => norm);
    for (const word of words) {
      known.add(word);
      if (kind === 'title' && word.length >= longWord) titleWords.add(word);
    }
    return {
      specialism,
      kind,
      sub,
      weight,
      text,
      words,
      writing: caseOf(text, kind),
      commas: text.includes(','),
      plural: last !== undefined && isPlural(text, last),
      cues: (needed.size > 0 ? needed.get(words.join(' ')) : undefined) ?? [],
    };
  };
  for (const { id, titles, fields, evidence, negative } of facts) {
    const needed = new Map<string, readonly string[]>();
    for (const { terms: ruled, oneOf } of negative.needs) {
      const keys = oneOf.map(termKey);
      for (const text of ruled) needed.set(termKey(text), keys);
      for (const cue of oneOf) {
        if (cued.has(cue)) continue;
        cued.add(cue);
        cues.add(termOf('', 'field', cue, 0, null, nothing));
      }
    }
    for (const { sub, weight, names } of titles)
      for (const name of names) terms.add(termOf(id, 'title', name, weight, sub, needed));
    for (const { weight, terms: own } of evidence)
      for (const text of own) terms.add(termOf(id, 'evidence', text, weight, null, needed));
    const evident = new Set(evidence.flatMap(({ terms: own }) => own.map(termKey)));
    for (const text of fields) {
      const field = termOf(id, 'field', text, 0, null, needed);
      terms.add(field);
      // In prose a field of two words or more speaks for itself: "public realm", not "planning".
      if (field.words.length > 1 && !evident.has(field.words.join(' ')))
        terms.add(termOf(id, 'evidence', text, fieldWeight, null, needed));
    }
    for (const text of negative.ignore) terms.add(termOf(id, 'ignore', text, 0, null, nothing));
  }
  for (const text of outsideWork) terms.add(termOf(outside, 'title', text, 4, null, nothing));
  return {
    specialisms: facts.map(({ id, label, subSpecialisms }) => ({ id, label, subSpecialisms })),
    terms,
    cues,
    words: { known, titleWords: [...titleWords] },
  };
}
