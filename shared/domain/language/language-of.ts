import { type CvLine, type CvText, linesOf } from '../cv-text.ts';
import { englishWords, otherWords } from './function-words.ts';

/** What language a CV is in. */
export interface CvLanguage {
  /** ISO 639-1 code where it is told (`en`, `cy`), `und` for one that is none of those we know by name. */
  readonly code: string;
  /** The line that shows it best, for quotes; null for English. */
  readonly line: CvLine | null;
}

/** Fewer words than this do not tell a language; a person sees such a CV for other reasons. */
const fewestWords = 40;
/** Nor do fewer than this without a capital tell that it is none we know: names and places are of any language. */
const fewestPlain = 20;

/** Letters of other scripts beyond this share of all letters: names and addresses come to less. */
const mostForeignScript = 0.5;

/**
 * Shares of all words. Of some 900 English CVs and job adverts measured none has fewer than 0.14 English words, and none is
 * taken for another language. The bounds were set while looking at them, and CVs in other languages measured are few.
 */
const leastEnglish = 0.07;
const leastOther = 0.06;

/**
 * The language of most of a CV, by the small words that hold its sentences together. Names, employers and lists of
 * languages weigh nothing, and a CV in two languages counts as English where enough of it is: the rules can read that.
 */
export function languageOf(text: CvText): CvLanguage {
  const lines = linesOf(text);
  const whole = lines.map((line) => line.text).join('\n');
  // Scripts without spaces have few "words", so letters are looked at first.
  if (isForeignScript(whole)) return { code: 'und', line: longest(lines) };
  const said = wordsOf(whole);
  if (said.length < fewestWords) return english;
  const counts = new Map<string, number>();
  for (const word of said)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const share = (language: string) => (counts.get(language) ?? 0) / said.length;
  const inEnglish = share('en');
  const [code, other] = Object.keys(otherWords)
    .map((language) => [language, share(language)] as const)
    .reduce((best, one) => (one[1] > best[1] ? one : best), ['und', 0]);
  if (other >= leastOther && other > inEnglish * 2) return { code, line: tellingLine(lines, code) };
  const plain = whole.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu)?.length ?? 0;
  const isUnknown = plain >= fewestPlain && inEnglish * said.length < leastEnglish * plain;
  return isUnknown ? { code: 'und', line: longest(lines) } : english;
}

const english: CvLanguage = { code: 'en', line: null };

/** The languages that have a word among their small ones. */
const languagesOf = new Map<string, string[]>();
for (const [language, set] of Object.entries({ en: englishWords, ...otherWords }))
  for (const word of set) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** Whether most letters are of a script other than Latin; few texts hold any sign beyond Latin's, and are counted. */
function isForeignScript(text: string): boolean {
  if (!/[\u0250-\u1dff\u2c00-\uffff]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = letters - (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
  return letters >= fewestWords && foreign > letters * mostForeignScript;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

const longest = (lines: readonly CvLine[]): CvLine | null =>
  lines.reduce<CvLine | null>(
    (best, line) => (line.text.length > (best?.text.length ?? 0) ? line : best),
    null,
  );

/** The line with most of the language's own words. */
function tellingLine(lines: readonly CvLine[], code: string): CvLine | null {
  const own = otherWords[code] ?? new Set<string>();
  const count = ({ text }: CvLine) => wordsOf(text).filter((word) => own.has(word)).length;
  return (
    lines.reduce<{ line: CvLine; count: number } | null>((best, line) => {
      const here = count(line);
      return here > (best?.count ?? 0) ? { line, count: here } : best;
    }, null)?.line ?? null
  );
}
