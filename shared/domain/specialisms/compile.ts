import type { SpecialismFacts, SubSpecialism } from './facts.ts';
import { outsideTitles } from './outside.ts';
import { caseOf, type Term, termKey } from './term.ts';
import { isPlural, wordsOf } from './words.ts';

/** A step in the table of terms: the words that may follow, and the terms that end here. */
export interface TermNode {
  readonly next: Map<string, TermNode>;
  readonly terms: Term[];
}

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
}

/** Marks terms of work that the agency does not do; it is never an answer. */
export const outside = '';

const emptyNode = (): TermNode => ({ next: new Map(), terms: [] });

function add(root: TermNode, term: Term): void {
  let node = root;
  for (const word of term.words) {
    let next = node.next.get(word);
    if (!next) {
      next = emptyNode();
      node.next.set(word, next);
    }
    node = next;
  }
  if (node !== root) node.terms.push(term);
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/#/g, '-sharp')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Compiles the facts of all specialisms into one table, in which the longest term wins. Once per cold start.
 * `outsideWork` are job titles of work that the agency does not do: they compete, so that a chef is left undecided.
 */
export function compileSpecialisms(
  facts: readonly SpecialismFacts[],
  outsideWork: readonly string[] = outsideTitles,
): SpecialismIndex {
  const terms = emptyNode();
  const cues = emptyNode();
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
    return {
      specialism,
      kind,
      sub,
      weight,
      rule: `${kind}:${slug(text)}`,
      words,
      writing: caseOf(text, kind),
      commas: text.includes(','),
      plural: last !== undefined && isPlural(text, last),
      cues: needed.get(words.join(' ')) ?? [],
    };
  };
  for (const { id, titles, fields, evidence, negative } of facts) {
    const needed = new Map<string, readonly string[]>();
    for (const { terms: ruled, oneOf } of negative.needs) {
      const keys = oneOf.map(termKey);
      for (const text of ruled) needed.set(termKey(text), keys);
      for (const cue of oneOf) add(cues, termOf('', 'field', cue, 0, null, new Map()));
    }
    for (const { sub, weight, names } of titles)
      for (const name of names) add(terms, termOf(id, 'title', name, weight, sub, needed));
    for (const { weight, terms: own } of evidence)
      for (const text of own) add(terms, termOf(id, 'evidence', text, weight, null, needed));
    for (const text of fields) add(terms, termOf(id, 'field', text, 0, null, needed));
    for (const text of negative.ignore) add(terms, termOf(id, 'ignore', text, 0, null, new Map()));
  }
  for (const text of outsideWork) add(terms, termOf(outside, 'title', text, 4, null, new Map()));
  return {
    specialisms: facts.map(({ id, label, subSpecialisms }) => ({ id, label, subSpecialisms })),
    terms,
    cues,
  };
}
