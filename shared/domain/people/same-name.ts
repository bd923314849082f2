import { type NameParts, namePartsOf } from './name-parts.ts';
import { areFormsOfOneName } from './short-names.ts';

/**
 * Whether two names can be one person's, where their address is the same: case, accents, titles, initials, middle
 * names, short forms and the order do not matter, and a double family name goes with either half. Another family name
 * is another person, even with the same first name: a mailbox may be shared, and a name taken in marriage is a
 * question for somebody who can ask. So is a name that is not known.
 */
export function canBeOnePerson(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [namePartsOf(one), namePartsOf(other)];
  if (a.words.length === 0 || b.words.length === 0 || a.generation !== b.generation) return false;
  if (a.words.length === 1 || b.words.length === 1) return a.words.join(' ') === b.words.join(' ');
  return agree(a, b) || agreeTurned(a, b) || agreeTurned(b, a);
}

/** The family name first and no comma: only where both names are written out, since an initial fits too much. */
function agreeTurned(a: NameParts, b: NameParts): boolean {
  if (a.turned || [...a.words, ...b.words].some((word) => word.length === 1)) return false;
  const [first = '', ...rest] = a.words;
  return agree({ ...a, words: [...rest, first] }, b);
}

function agree({ words: a }: NameParts, { words: b }: NameParts): boolean {
  const [givenA = '', ...restA] = a;
  const [givenB = '', ...restB] = b;
  if (!fits(givenA, givenB)) return false;
  const familyA = restA.at(-1) ?? '';
  const familyB = restB.at(-1) ?? '';
  if (!restB.includes(familyA) && !restA.includes(familyB)) return false;
  // Of two sons of one name the middle names tell which.
  const middleA = restA.filter((word) => !restB.includes(word) && word !== familyA);
  const middleB = restB.filter((word) => !restA.includes(word) && word !== familyB);
  const [fewer, more] = middleA.length <= middleB.length ? [middleA, middleB] : [middleB, middleA];
  return fewer.every((word) => more.some((one) => fits(word, one)));
}

/** One name, or an initial of it, or a form of it. */
const fits = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other)) ||
  areFormsOfOneName(one, other);
