import { isCalling, isPersonal } from '../personal/callings.ts';
import type { Word } from './words.ts';

const street = new Set(
  'road street lane avenue close drive way court house garden crescent terrace grove place hill park row mews walk square'.split(
    ' ',
  ),
);
const courtesy = new Set('mr mrs ms miss mx dr prof'.split(' '));
const studyPlaces = new Set('university college school academy institute polytechnic'.split(' '));
const otherPeople = new Set(
  'report reporting liaise liaising liaised liaison alongside supporting assisting assisted supported accompanied'.split(
    ' ',
  ),
);

/** Whether the words at a place are part of a name or an address: "Mrs J Mason", "4 Carpenter Road". */
export function isNameOrAddress(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  if (next && next.before === 'none' && street.has(next.norm)) return true;
  if (to - from > 1) return false;
  const previous = words[from - 1];
  const first = words[from];
  if (!previous || !first || first.before === 'wall' || !first.capital) return false;
  return (
    courtesy.has(previous.norm) || (previous.upper && previous.norm.length === 1 && previous.norm !== 'a')
  );
}

/** Whether a title in prose is somebody else's: "reporting to the Finance Director", "liaised with social workers". */
export function isSomeoneElse(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 5; at--) {
    if (words[at + 1]?.before === 'wall') return false;
    const word = words[at] as Word;
    if (otherPeople.has(word.norm)) return true;
    if (word.norm === 'with' && /^work/.test(words[at - 1]?.norm ?? '')) return true;
    if (word.norm === 'with' && /^work/.test(words[at - 2]?.norm ?? '')) return true;
  }
  return false;
}

/** Whether a sentence says that a title was held before: "Before that I was a legal secretary". */
export function isPast(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    if (words[at + 1]?.before === 'wall') return false;
    if (words[at]?.norm === 'was') return words[at - 1]?.norm === 'i' || words[at - 2]?.norm === 'i';
  }
  return false;
}

/** Labels behind which somebody else's title stands: "Reports to: Head of Finance". */
const othersLabel =
  /^\W{0,3}(reports? to|reporting to|responsible to|accountable to|line manager|manager|supervisor|contact|enquir|for (further|more)|further (details|information)|key relationships|working with|interview)/i;

/** Whether a line introduces other people's titles. */
export const isAboutOthers = (text: string): boolean => othersLabel.test(text);

/** Whether a place of study is named with these words ("Nursing College, Leeds"): where someone studied never counts. */
export function isStudyPlace(words: readonly Word[], from: number, to: number): boolean {
  const near = (at: number): boolean => studyPlaces.has(words[at]?.norm ?? '');
  // "St Mary's Catholic School": the word itself is the end of a name.
  if (to - from === 1 && near(from)) return true;
  for (let at = to; at < to + 2 && words[at]?.before === 'none'; at++) if (near(at)) return true;
  for (let at = from; at > from - 3 && at > 0; at--) {
    if (words[at]?.before !== 'none') break;
    if (near(at - 1)) return true;
  }
  return false;
}

/**
 * The words of a line without those of the candidate's name that mean a calling elsewhere: "Baker" in "Tom Baker". A
 * title that nobody is named by ("Respiratory Physiotherapist", "Pastry Cook") was no name. `name` as the CV writes it.
 */
export function withoutName(words: readonly Word[], text: string, name: string | null): readonly Word[] {
  const start = name === null ? -1 : text.indexOf(name);
  if (name === null || start < 0 || !isPersonal(name)) return words;
  // A line that is the name and nothing else, unless it sounds like a title: "Grant Law", not "Contracts Engineer".
  if (text.trim() === name && !/(?:er|or|ist|ian|ar|ant|man|ive)s?$/i.test(name)) return [];
  const end = start + name.length;
  return words.filter(
    (word) => word.start < start || word.end > end || !isCalling(text.slice(word.start, word.end)),
  );
}

/** The local part of the first e-mail address in the head, where people put their name: `s.carpenter`. */
export function mailName(head: readonly string[]): string {
  for (const line of head) {
    const found = /([\w.+-]+)@/.exec(line)?.[1];
    if (found) return found.toLowerCase();
  }
  return '';
}

/**
 * Whether a line is only the candidate's own name, which may look like a trade ("Sarah Carpenter"): it is the
 * form's name, or two to four capitalised words of which the last is in the candidate's e-mail address.
 */
export function isOwnName(words: readonly Word[], name: readonly string[], mail: string): boolean {
  if (words.length === 0 || words.length > 4) return false;
  if (name.length > 0 && words.every(({ norm }) => name.includes(norm) || norm === 'cv')) return true;
  const last = words.at(-1);
  return (
    words.length >= 2 &&
    last !== undefined &&
    last.norm.length > 2 &&
    mail.includes(last.norm) &&
    words.every(({ capital }) => capital)
  );
}
