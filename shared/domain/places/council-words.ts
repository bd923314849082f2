import type { Word } from './words.ts';

const style = new Set(
  'metropolitan county city district borough unitary combined town community parish'.split(' '),
);
const body = new Set('council councils corporation authority mbc mdc cbc cc bc dc mbcs'.split(' '));
const lead = new Set('borough city county council'.split(' '));

/** How many words after `last` name a council: `Metropolitan Borough Council`, `CC`; 0 for none. */
export function councilTail(words: readonly Word[], last: number): number {
  let at = last + 1;
  while (at < last + 4 && style.has(words[at]?.key ?? '') && !words[at]?.wall) at += 1;
  const word = words[at];
  if (word === undefined || word.wall || !body.has(word.key)) return 0;
  // Initials such as CC and BC count in capitals only.
  if (word.key.length <= 3 && word.text !== word.text.toUpperCase()) return 0;
  return at - last;
}

/** How many words before `first` name a borough: `London Borough of`, `LB`, `City of`; 0 for none. */
export function councilHead(words: readonly Word[], first: number): number {
  if (words[first]?.wall ?? true) return 0;
  const one = words[first - 1];
  if (one?.text === 'LB' || one?.text === 'RB') return 1;
  if (one?.key !== 'of' || one.wall) return 0;
  const two = words[first - 2];
  if (two === undefined || !lead.has(two.key)) return 0;
  if (two.wall) return 2;
  const three = words[first - 3]?.key;
  return three === 'london' || three === 'royal' || three === 'metropolitan' ? 3 : 2;
}
