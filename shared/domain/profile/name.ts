import type { BlockLine } from '../places/blocks.ts';
import { remembered } from '../remembered.ts';
import { headingOf } from '../sections/headings.ts';
import { nameInFields } from './name-fields.ts';
import { type NameInText, namesIn, single } from './name-text.ts';
import { country, notName } from './name-words.ts';
import { ownership } from './owner.ts';
import { role } from './title-words.ts';

/** A found name with its line. */
export interface FoundName {
  /** As the line writes it, where it stands in one piece: `DOE, Jane`, `Jane (Jo) Doe`. */
  readonly name: string;
  /** Given names first, no nickname: `Jane DOE`, `Jane Doe`. */
  readonly plain: string;
  readonly line: BlockLine;
}

/** The words of a line from a name's first found to its last; the name itself where they do not stand in the line. */
function asWritten(text: string, name: string): string {
  if (text.includes(name)) return name;
  const spans = name
    .split(' ')
    .map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  if (spans.some(({ start }) => start < 0)) return name;
  return text.slice(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
}

/** Lines from the top on which a name of one word, or one set in two lines, may stand. */
const topLines = 3;
/** Lines in which a name stands at the head, and in which a sidebar may have pushed it down. */
const headLines = 14;
const sideLines = 90;
/** A longer line below the head is prose. */
const longest = 70;

const partsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .split(/[\s-]+/);

/** How many parts of the name the mailbox holds; initials count half. */
function inMailbox(name: string, email: string | null): number {
  const box = email?.split('@')[0]?.toLowerCase() ?? '';
  if (box === '') return 0;
  const parts = partsOf(name).filter((part) => part !== 'dr');
  const whole = parts.filter((part) => part.length > 2 && box.includes(part)).length;
  return whole > 0 && parts[0] !== undefined && box.startsWith(parts[0].charAt(0)) ? whole + 0.5 : whole;
}

interface Candidate extends NameInText {
  readonly line: BlockLine;
  /** Among the lines with words on them, from 0. */
  readonly at: number;
  /** Below 0 where the line is an agency's, or an agent's address holds the name. */
  readonly owned: number;
}

const ownLabel = /^\W*(?:(?:full |candidate |applicant )?name|candidate|applicant)\W*$/i;
const surname = /^(?:\p{L}{1,4} ){0,2}\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]+)?$/u;
const givenNames = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;

/** Words that name a calling or a heading, unless the mailbox holds all of the name. */
const isCalling = (text: string): boolean => notName.test(text) || role.test(text);

/** A name set in two lines: "JANE" above "DOE-SMITH". In capitals it may need no mailbox. */
function inTwoLines(text: string, next: string): NameInText[] {
  if (!givenNames.test(text) || !surname.test(next) || headingOf(text) !== null) return [];
  if (isCalling(next) && next.includes(' ')) return [];
  const name = `${text} ${next}`;
  return [{ name, labelled: false, unsure: isCalling(name) ? 'calling' : name !== name.toUpperCase() }];
}

/** What may be a name, of the lines in which one may stand; the same lines are asked about more than once. */
const candidatesIn = remembered((lines: readonly BlockLine[]): readonly Candidate[] => {
  const written = lines.flatMap((line, place) => (line.text.trim() === '' ? [] : [{ line, place }]));
  const agents = lines.flatMap(({ text }, at) =>
    text.includes('@') && ownership(lines, at) < 0.3 ? (text.match(/[\w.+-]+(?=@)/g) ?? []) : [],
  );
  const isAgent = (name: string): boolean => agents.some((box) => inMailbox(name, box) >= 1.5);
  const found = written.slice(0, sideLines).flatMap(({ line, place }, at): Candidate[] => {
    const owned = ownership(lines, place);
    const isNamed = at > 0 && ownLabel.test(written[at - 1]?.line.text ?? '');
    // Prose below the head names others.
    if (at >= headLines && line.text.length > longest) return [];
    const joined =
      at < topLines
        ? inTwoLines(line.text.trim(), (lines[place + 1]?.text ?? '').split(/\t|\s{3,}/)[0]?.trim() ?? '')
        : [];
    return [...joined, ...namesIn(line.text)].map((one) => ({
      ...one,
      labelled: owned > 0 && (one.labelled || isNamed),
      // A sidebar often ends in a word on references, and the name follows it.
      unsure: one.unsure || owned === 0,
      line,
      at,
      owned: (owned > 0 && owned < 0.3) || isAgent(one.name) ? -2.5 : 0,
    }));
  });
  const form = nameInFields(lines);
  return form === null ? found : [{ ...form, labelled: true, unsure: false, at: 0, owned: 0 }, ...found];
});

/** How likely a candidate is the name; null for never. */
function scoreOf(
  { name, line, at, labelled, unsure, owned }: Candidate,
  email: string | null,
): number | null {
  const mailbox = inMailbox(name, email);
  const told = mailbox >= (unsure === 'calling' ? 2 : 1.5);
  // Words of titles and headings are no name, unless the mailbox says so.
  if (!told && (unsure || notName.test(name) || country.test(name) || headingOf(name) !== null)) return null;
  if (!told && line.text.includes(name.charAt(0).toLowerCase() + name.slice(1))) return null;
  if (single.test(name) && (at >= topLines || !told)) return null;
  const head = at < headLines ? 2 + (at < 3 ? 1 : 0) - at / 100 : -at / 100;
  return (labelled ? 6 : 0) + head + mailbox * 2 + owned - (unsure ? 0.5 : 0) - (single.test(name) ? 1 : 0);
}

/**
 * The candidate's name: a labelled one, else the likeliest line: near the head, nothing else on it, and in the
 * candidate's e-mail address. `isPlace` keeps town names out; a referee's or an agent's name is not taken.
 */
export function findName(
  lines: readonly BlockLine[],
  email: string | null,
  isPlace: (text: string) => boolean = () => false,
): FoundName | null {
  let best: (FoundName & { readonly score: number }) | null = null;
  for (const candidate of candidatesIn(lines)) {
    const { name, line } = candidate;
    const score = scoreOf(candidate, email);
    if (score === null || score <= 1 || (best !== null && score <= best.score)) continue;
    if (!isPlace(name)) best = { name: asWritten(line.text, name), plain: name, line, score };
  }
  return best === null ? null : { name: best.name, plain: best.plain, line: best.line };
}
