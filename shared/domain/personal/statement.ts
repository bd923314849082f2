/** What a statement tells about a person that no decision may read. */
export type PersonalKind =
  | 'age'
  | 'birth'
  | 'family'
  | 'nationality'
  | 'faith'
  | 'ethnicity'
  | 'orientation'
  | 'health'
  | 'union'
  | 'offence'
  | 'schooling'
  | 'pastime';

/** How statements of one kind begin, and how far each reaches. */
export interface PersonalPattern {
  readonly kind: PersonalKind;
  /** Global. */
  readonly of: RegExp;
}

/** Patterns with the words of which each needs one: most lines have none, and are told by this alone. */
export interface PersonalPatterns {
  /** As a part of a pattern that ignores case. */
  readonly hint: string;
  /** A second part of which each needs one, too. */
  readonly frame?: string;
  readonly patterns: readonly PersonalPattern[];
}

/** Ends of what is said: a sentence's ("St. Mary's" and "01.01.2001" have none), a column's, a bullet's. */
const end = String.raw`(?<!\bSt)[.!?](?:\s|$)|[;|•·\t]|\s{3,}`;
/** Words at which a sentence turns from the person to their work or where they live. */
const turn = String.raw`\b(?:now|currently|but|liv(?:e|es|ing)|based|resid(?:e|es|ing|ent)|moved|relocat\w+|settled|seeking|looking|since|working|I (?:have worked|work|am an?|bring|offer|specialise))\b`;

/** As a part of a pattern: the rest of what is said, at most 160 characters. */
export const toEnd = String.raw`(?:(?!${end})[^\n]){0,160}`;
/** The same, no further than where the sentence turns to work or home. */
export const toTurn = String.raw`(?:(?!${end}|[,\s]+(?:and |then |I )?${turn})[^\n]){0,160}`;
/** As a part of a pattern: where something may begin to be said. */
export const start = String.raw`(?:(?<=^\W{0,4})|(?<=[.;|•·\t!?]\s{0,4}|\s{3}))`;
