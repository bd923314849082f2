import { joinStarts, joins, spellings } from './spellings.ts';

/** A word of a line, folded for comparison, with its place in the line. */
export interface Word {
  /** Lower case, singular, spellings folded. */
  readonly norm: string;
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  readonly upper: boolean;
  readonly capital: boolean;
  /** What parts it from the word before: nothing, a comma, or a wall that no title crosses. */
  readonly before: 'none' | 'comma' | 'wall';
}

const wallPattern = /[;|•·●▪◦()[\]\t?!"“”]|[.:](?:\s|$)|\s[–—-]+\s|\s{3,}/u;
const mayHoldAddress = /@|:\/\/|www\./i;
const addressPattern = /\S+@\S+|https?:\/\/\S+|www\.\S+/gi;
const wordCharacter = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;

/** What each ASCII character is: 2 for letters, 1 for digits, 0 for all else. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z]/i.test(String.fromCharCode(code)) ? 2 : /\d/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Length in UTF-16 units of the letter (or digit, where `least` is 1) at a place beyond ASCII, 0 where none is. */
function lengthBeyond(line: string, at: number, code: number, least: number): number {
  // Bullets, dashes and quotation marks are most of what CVs hold beyond ASCII.
  if (code > 0x200f && code < 0x2030) return 0;
  const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
  return (least === 2 ? letter : wordCharacter).test(character) ? character.length : 0;
}

/** Where a run of letters (or digits, where `least` is 1) that begins at a place ends. */
function runOf(line: string, from: number, least: number): number {
  let at = from;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    const step = code < 128 ? ((ascii[code] ?? 0) >= least ? 1 : 0) : lengthBeyond(line, at, code, least);
    if (step === 0) break;
    at += step;
  }
  return at;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Where the word that begins at a place ends: "manager's", "C++", "C#" are one word each. */
function endOf(line: string, from: number): number {
  let end = runOf(line, from, 1);
  if (end === from) return from;
  while (isApostrophe(line.charCodeAt(end))) {
    const next = runOf(line, end + 1, 2);
    if (next === end + 1) break;
    end = next;
  }
  const after = line.charCodeAt(end);
  if (after === 43 && line.charCodeAt(end + 1) === 43) return end + 2;
  return after === 35 ? end + 1 : end;
}

/** ".NET", but not ".network", begins with its point. */
const isDotNet = (line: string, at: number): boolean =>
  /^net$/i.test(line.slice(at + 1, at + 4)) && !/\w/.test(line.charAt(at + 4));

/** One form for singular and plural: good enough to compare by, not to show. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  const stem = word.endsWith('es') && /(?:ch|sh|x|ss)es$/.test(word);
  return word.slice(0, stem ? -2 : -1);
}

function fold(lower: string): string {
  const plain =
    lower.includes("'") || lower.includes('’') ? lower.replace(/['’]s$/, '').replace(/['’]/g, '') : lower;
  const known = spellings.get(plain);
  if (known !== undefined) return known;
  const one = singular(plain);
  return spellings.get(one) ?? one;
}

/** The words of a line, in order; "and" is left out, e-mail and web addresses are passed over. Linear in its length. */
export function wordsOf(line: string): Word[] {
  const text = mayHoldAddress.test(line)
    ? line.replace(addressPattern, (found) => ' '.repeat(found.length))
    : line;
  const words: Word[] = [];
  let last = 0;
  let wall = true;
  let comma = false;
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (code < 128 && ascii[code] === 0 && code !== 46) continue;
    const end = code === 46 && isDotNet(text, start) ? start + 4 : endOf(text, start);
    if (end === start) continue;
    // Nearly every gap is one space, which parts nothing.
    if (start - last > 1 || (start > last && text[last] !== ' ')) {
      const gap = text.slice(last, start);
      if (gap === ', ') comma = true;
      else {
        wall ||= wallPattern.test(gap);
        comma ||= gap.includes(',');
      }
    }
    const raw = text.slice(start, end);
    last = end;
    const first = start;
    start = end - 1;
    const lower = raw.toLowerCase();
    const norm = fold(lower);
    if (norm === 'and') continue;
    const before = wall ? 'wall' : comma ? 'comma' : 'none';
    const previous = words.at(-1);
    const joined =
      previous && before === 'none' && joinStarts.has(previous.norm)
        ? joins.get(`${previous.norm} ${norm}`)
        : undefined;
    if (previous && joined !== undefined) words[words.length - 1] = { ...previous, norm: joined, end };
    else {
      const cased = lower !== raw;
      words.push({
        norm,
        start: first,
        end,
        upper: cased && raw === raw.toUpperCase(),
        capital: cased && raw.charAt(0) !== lower.charAt(0),
        before,
      });
    }
    wall = false;
    comma = false;
  }
  return words;
}

/** Whether a word stands in the plural in its line: folded, it lost the "s" that is written there. */
export const isPlural = (line: string, { end, norm }: Word): boolean =>
  /s/i.test(line.charAt(end - 1)) && !norm.endsWith('s');
