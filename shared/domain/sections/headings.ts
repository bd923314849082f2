import { aloneHeadings, fillers, namingWords, wholeHeadings } from './heading-words.ts';
import type { SectionKind } from './section.ts';

const kindByWord = new Map(
  namingWords.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);
const order = namingWords.map(([kind]) => kind);

/** A heading found at the start of a line: its kind, and where its words end. */
export interface HeadingMatch {
  readonly kind: SectionKind;
  /** Offset at which text after "Hobbies:" begins; the line's length when nothing follows. */
  readonly rest: number;
}

const anyWord: ReadonlySet<string> = new Set([
  ...kindByWord.keys(),
  ...fillers,
  ...Object.keys(wholeHeadings).flatMap((heading) => heading.split(' ')),
]);

const judge = (words: string): SectionKind | null => {
  // Most lines that could be headings begin with a word that none has: they are told by it alone.
  const first = words.slice(0, words.indexOf(' ') >>> 0).toLowerCase();
  if (/^[a-z]+$/.test(first) && !anyWord.has(first)) return null;
  const plain = words
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\s]/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  const whole = wholeHeadings[plain];
  if (whole) return whole;
  const parts = plain.split(' ');
  if (plain === '' || parts.length > 6) return null;
  const kinds = new Set<SectionKind>();
  for (const part of parts) {
    const kind = kindByWord.get(part);
    if (kind) kinds.add(kind);
    else if (!fillers.has(part)) return null;
  }
  return order.find((kind) => kinds.has(kind)) ?? null;
};

/**
 * Whether a line names a block: alone on its line ("EMPLOYMENT HISTORY"), or before a colon ("Hobbies: rowing").
 * A line counts alone only when it has capitals or a colon, so that a wrapped end of prose ("and experience") is none.
 */
export function headingOf(line: string): HeadingMatch | null {
  const text = line.trim();
  if (text.length > 120 && !/^.{3,40}:/.test(text)) return null;
  // The longest label ends within 50 characters.
  const mayBeLabelled = text.slice(0, 50).includes(':');
  const labelled = mayBeLabelled ? /^\W{0,3}([\p{L}&/ ]{3,45}):\s*(\S.*)?$/u.exec(text) : null;
  if (labelled?.[1]) {
    const kind = judge(labelled[1]);
    if (labelled[2] !== undefined && aloneHeadings.test(labelled[1].trim().toLowerCase())) return null;
    if (kind)
      return { kind, rest: labelled[2] === undefined ? line.length : line.length - labelled[2].length };
    return null;
  }
  if (text.length > 60 || /\d|[.,;!?]$/.test(text) || !/^\W{0,3}\p{Lu}/u.test(text)) return null;
  const kind = judge(text);
  return kind ? { kind, rest: line.length } : null;
}
