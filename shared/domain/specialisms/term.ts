import { type Word, wordsOf } from './words.ts';

/** How a term has to be written in the text: `upper` for acronyms, `capital` for names of systems. */
export type Case = 'any' | 'capital' | 'upper';

/** One title, piece of evidence, field or passed-over phrase of one specialism, compiled. */
export interface Term {
  readonly specialism: string;
  readonly kind: 'title' | 'evidence' | 'field' | 'ignore';
  readonly sub: string | null;
  readonly weight: number;
  /** As the agency's file has it. */
  readonly text: string;
  readonly words: readonly string[];
  readonly writing: Case;
  /** Whether commas stand within the term itself. */
  readonly commas: boolean;
  /** Whether its last word is listed in the plural: "Head of Accounts", but not "nurse". */
  readonly plural: boolean;
  /** Cues of which one must be near; empty where the term stands alone. */
  readonly cues: readonly string[];
}

/** Acronyms that are also English words, names or verbs: only upper case means the acronym, however long they are. */
const alsoWords = new Set(
  'send sims coda pins pecs paris saturn salt rams sage solace ice case arch band move rise'.split(' '),
);

const isAcronym = (text: string): boolean => /^[A-Z][A-Z0-9&/]+$/.test(text);

/** The folded words of a term, joined by blanks: two spellings of one term have one key. */
export const termKey = (text: string): string =>
  wordsOf(text)
    .map(({ norm }) => norm)
    .join(' ');

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/#/g, '-sharp')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Stable id of a term for reasons, such as `title:housing-officer`. */
export const ruleOf = ({ kind, text }: Term): string => `${kind}:${slug(text)}`;

/** How a term must be written. Acronyms of up to three letters, and those that are words too, only in capitals. */
export function caseOf(text: string, kind: Term['kind']): Case {
  if (/\s/.test(text)) return 'any';
  if (isAcronym(text)) return text.length <= 3 || alsoWords.has(text.toLowerCase()) ? 'upper' : 'any';
  const named = /^\p{Lu}/u.test(text) && kind === 'evidence';
  return named ? 'capital' : 'any';
}

/** Whether a word is written as its term asks, in a line that is all capitals or not. */
export function isWritten(word: Word, writing: Case, shouting: boolean): boolean {
  if (writing === 'any') return true;
  if (writing === 'capital') return word.capital;
  // In a line of capitals nothing tells SEND from "send"; cues have to.
  return word.upper && !(shouting && alsoWords.has(word.norm));
}

/** Words within a longer term that must be in capitals too: "SEND officer", not "send officer". */
export const mustShout = (norm: string): boolean => norm === 'send' || norm === 'it';
