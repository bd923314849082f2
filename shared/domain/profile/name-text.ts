import { isPostNominal, notName, particles } from './name-words.ts';
import { role as calling } from './title-words.ts';

const title =
  /^(?:mr|mrs|ms|miss|mx|rev|sir|dame|cllr|captain|capt|lieutenant|lt|colonel|col|commander|cdr|corporal|cpl|sergeant|sgt|squadron leader|sqn ldr|wing commander)\.?\s+/i;
const heading =
  /^(?:the\s+)?(?:curriculum vitae|cv|resume|résumé)(?:\s+(?:of|for))?\s*[-–:|]?\s*|^page \d+(?: of \d+)?\s+/i;
const cvWord = /(?:['’]s)?\s+(?:cv|curriculum vitae|resume)(?:\s+(?:19|20)\d\d)?$/i;
/** "Name: Jane Doe", "Candidate: Jane Doe", the cell before a name in a table. */
const label =
  /^(?:(?:full |candidate |applicant |candidate's |my )?name(?: of (?:candidate|applicant))?(?:\s*[:–-]\s*|\t\s*)|(?:candidate|applicant)\s*[:–-]\s*|(?:hello,?\s+|hi,?\s+)?(?:i am|i['’]m|my name is)\s+(?=\p{Lu}\p{L}+\s\p{Lu}[\p{L}'’-]+\W*$))/iu;
const oneName = String.raw`(\p{Lu}[\p{L}'’-]+(?:\s+(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?|${[...particles].join('|')})){0,3}\s+\p{Lu}[\p{L}'’-]+)`;
/** A name that a sentence gives: "My name is Jane Doe and I am …", "I, Jane Doe, …", "Jane Doe is a planner …". */
const told = new RegExp(
  `^(?:(?:[Hh]ello|[Hh]i|[Gg]ood (?:morning|afternoon))\\W+)?(?:([Mm]y name(?: is|['’]s)|I am called|[Tt]he name is)\\s+${oneName}(?=\\W|$)|(?:[Tt]his is|I am|I['’]m|I,)\\s+${oneName}(?=\\s*(?:,|\\.|and\\b|from\\b|an?\\b|[-–—(]))|${oneName}\\s+(?:is|has|was|works|holds)\\b)`,
  'u',
);
const cut = /\s{3,}|\t|\||•|·|,|\s[-–—]\s|\(/;
const nickname = /\s+(?:\(["“‘']?\p{Lu}\p{L}+["”’']?\)|["“‘']\p{Lu}\p{L}+["”’'])(?=\s+\p{Lu})/u;
/** Where a number or an address begins behind a name on the same line. */
const reachedBy = /\s+(?:\S+@|\+\d|\(?0\d{3}|tel\b|mob\b|mobile\b|e-?mail\b).*$/i;
const small = [...particles].join('|');
const person = new RegExp(
  `^\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:\\p{Lu}[\\p{L}'’.-]*|${small}))*\\s+(?:(?:al|el|ul|ur|ibn)[-’'])?(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.?)$`,
  'u',
);
const inverted =
  /^((?:(?:van|von|de|der|den|la|al|el|dela|del|dos|da|di)\s+){0,2}\p{Lu}[\p{L}'’-]+)\s*,\s*(?:(?:mr|mrs|ms|miss|mx|dr)\.?\s+)?(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]*\.?){0,2})\W*$/iu;
const allSmall = /^\p{Ll}[\p{Ll}'’-]+(?:\s+\p{Ll}[\p{Ll}'’-]+){1,3}$/u;
/** Letters whose capital is the same shape: recognition of a scan takes one for the other. */
const alike = /^[cosuvwxz]/;

/** One word may be a whole name: an artist's, or where people have only one. */
export const single = /^\p{Lu}\p{Ll}{2,}$/u;

/** What may be a name, and what the line says of it. */
export interface NameInText {
  readonly name: string;
  /** The line calls it a name. */
  readonly labelled: boolean;
  /** Only a mailbox that holds it can make it one: a later column, small letters, a turned-round name; all of it, where it has a calling's word (`calling`). */
  readonly unsure: boolean | 'calling';
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** Letters set apart closed: "J A N E   D O E". */
const closed = (text: string): string =>
  /^(?:\p{L}\s){2,}\p{L}(?:\s|$)/u.test(text)
    ? text
        .split(/\s{2,}/)
        .map((word) => word.replace(/\s/g, ''))
        .join(' ')
    : text;

/**
 * Titles before a name and letters behind it gone: those of the list, any that say chartered ("CBuildE"), and capitals
 * without a vowel behind a name in small letters ("MTPS").
 */
function bare(text: string): string {
  const words = text.trim().replace(cvWord, '').replace(title, '').replace(/\s+/g, ' ').trim().split(' ');
  const isLetters = (word = ''): boolean =>
    isPostNominal(word) ||
    /^C\p{Lu}\p{Ll}+\p{Lu}?$/u.test(word) ||
    (!isCapitals(text) && /^[B-DF-HJ-NP-TV-XZ]{3,6}$/.test(word));
  while (words.length > 2 && isLetters(words.at(-1))) words.pop();
  return words.join(' ');
}

function nameIn(text: string): string | null {
  const found = bare(text);
  if (found.length < 4 || found.length > 48 || /[\d@:/]/.test(found)) return null;
  if (single.test(found)) return found;
  const words = found.replace(/^(?:Dr|Prof|Professor)\.? /, '').split(' ');
  if (words.length < 2 || words.length > 5 || isPostNominal(words[0] ?? '')) return null;
  const upper = alike.test(found) ? found.charAt(0).toUpperCase() + found.slice(1) : found;
  return person.test(words.join(' ')) ? found : person.test(upper) ? upper : null;
}

const capitalised = (text: string): string =>
  text
    .split(/\s+/)
    .map((word) => (particles.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** "DOE, Jane" as "Jane Doe"; null where the line is none, or what stands behind the comma are letters. */
function turned(text: string): { readonly name: string; readonly sure: boolean } | null {
  const [, family, given] = inverted.exec(text) ?? [];
  if (!family || !given || isPostNominal(given.split(' ')[0] ?? '')) return null;
  return { name: `${given} ${family}`.replace(/\s+/g, ' '), sure: isCapitals(family) && !isCapitals(given) };
}

/** "TRAORE Mamadou" as forms ask for it, the surname first and alone in capitals; null where the line is none. */
function capitalsFirst(text: string): string | null {
  const [, family, given] =
    /^(\p{Lu}[\p{Lu}'’-]{2,})\s+(\p{Lu}\p{Ll}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]*\.?)?)(?:\s*\(\p{L}{2,4}\))?$/u.exec(
      text,
    ) ?? [];
  return family && given && !notName.test(text) && !isPostNominal(family) ? `${given} ${family}` : null;
}

/** All that may be a name in one line, the likeliest first. Whether one is, `findName` weighs. */
export function namesIn(line: string): NameInText[] {
  const filled = line
    .trim()
    .slice(0, 200)
    .replace(/^\[[\p{L} ]{3,30}\]\s*/u, '');
  const spaced = closed(filled).replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N}).'’]+$/gu, '');
  const unheaded = spaced.replace(heading, '');
  const unlabelled = unheaded.replace(label, '');
  const labelled = unlabelled !== unheaded;
  const text = unlabelled.replace(nickname, '').replace(/\.$/, '');
  const found: NameInText[] = [];
  const add = (name: string | null, unsure: boolean): void => {
    if (name !== null && found.every((one) => one.name !== name))
      found.push({ name, labelled, unsure: unsure && !labelled });
  };
  const said = told.exec(unheaded);
  const given = said?.[2] ?? said?.[3] ?? said?.[4];
  if (given !== undefined)
    found.push({ name: given, labelled: said?.[1] !== undefined, unsure: said?.[1] === undefined });
  const other = turned(text) ?? turned(text.split(/\s{2,}/)[0] ?? '');
  if (other !== null) add(other.name, !other.sure);
  const [, ...later] = text.split(/\s{3,}|\t|\|/);
  for (const column of later) {
    const behind = column.includes(',') ? turned(column.trim()) : null;
    if (behind?.sure) add(behind.name, false);
  }
  add(capitalsFirst(text), false);
  const columns = text.split(cut);
  const first = (columns[0] ?? '').replace(reachedBy, '').replace(cvWord, '');
  // "Jane Doe Housing Officer": the words of a title behind the name.
  const words = first.split(/\s+/);
  const from = words.findIndex((word, at) => at >= 2 && (notName.test(word) || calling.test(word)));
  if (from >= 2) add(nameIn(words.slice(0, from).join(' ')), true);
  add(nameIn(first), from >= 2);
  const [head = '', role = ''] = text.split(/:\s+/);
  if (role !== '') add(nameIn(head), !notName.test(role));
  // "Jane Doe. Leeds. Plasterer." is one line of sentences.
  add(nameIn(first.split(/(?<=\s\p{L}[\p{L}'’-]{2,})\.\s/u)[0] ?? ''), true);
  for (const column of columns.slice(1, 6)) add(nameIn(column), true);
  for (const one of [text, first]) if (allSmall.test(one)) add(capitalised(one), true);
  return found;
}
