/** One word of a line with its place. */
export interface Word {
  /** Lower case, without accents and apostrophes: `King's` is `kings`. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A comma, bracket, bar, dash or sentence end stands before it: no name runs across. */
  readonly wall: boolean;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{N}'’`]*|&/gu;
const firmWall = /[,;:|/\\()[\]{}<>•·▪●*"“”\t\n–—?!=+~]|\s-|-\s|\s{4}/u;

/** A digit that a reader saw within a word: `Sheffie1d`. */
const misread: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's' };
const spoiled = /^(?=.{5})\p{L}+[015]\p{L}+$/u;

const ascii = /^[A-Za-z]+$/;

const plain = (text: string): string => (ascii.test(text) ? text.toLowerCase() : full(text));

const full = (text: string): string =>
  text === '&'
    ? 'and'
    : (spoiled.test(text) ? text.replace(/[015]/, (digit) => misread[digit] ?? digit) : text)
        .normalize('NFD')
        .replace(/[\p{M}'’`]/gu, '')
        .toLowerCase();

/** The words of one line, in order. Runs in time linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const found of text.matchAll(pattern)) {
    const start = found.index;
    const gap = text.slice(end, start);
    const last = words.at(-1);
    // "N. Yorks" and "St. Albans" are one name; a full stop after a longer word ends a sentence.
    const sentence = gap.includes('. ') && last !== undefined && last.text.length > 3;
    const word = found[0];
    words.push({
      key: plain(word),
      text: word,
      start,
      end: start + word.length,
      wall: last === undefined || firmWall.test(gap) || sentence,
    });
    end = start + word.length;
  }
  return words;
}

/** How a name is looked up: its words in plain form, one space between. `Bradford-on-Avon` is `bradford on avon`. */
export const keyOf = (name: string): string =>
  wordsOf(name)
    .map(({ key }) => key)
    .join(' ');
