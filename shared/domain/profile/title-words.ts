import { callings, isDuty } from '../sections/jobs.ts';
import { isAcronymTitle, isTitleWord } from './title-acronyms.ts';
import words from './title-words.json' with { type: 'json' };

/** Words that make a job title one. */
export const role = new RegExp(`\\b(?:${callings}|${words.roles})s?\\b`, 'i');

/** Words that make an organisation one; a title may hold them before its own ("School Business Manager"). */
export const organisation = new RegExp(`\\b(?:${words.organisations})\\b`, 'i');

/** Unpaid work beside a job. */
export const unpaid = /\b(?:volunt\w+|trustee|governor|unpaid|charity shop|non[- ]executive)\b/i;

/** "NMC registered, 2004 – present" dates a registration, no post. */
export const membership =
  /\b(?:member(?:ship)? (?:of|no)|registered (?:with|since)|registration|(?:nmc|hcpc|swe|sssc|gmc) (?:regist\w+|pin|member\w*)|licen[cs]e|pin)\b/i;

/** A part of an organisation; "Ivel Care" is a whole one. */
const department =
  /\b(?:services?|team|directorate|department|division)\b|\b(?:social|adults?|children['’]?s|health) care\b|^(?:housing|education|finance|(?:capital |major )?projects)\b/i;
/** What a bracket says of how a job is held, not of what it is. */
const held =
  /\s*[([](?:[^)\]]*\d[^)\]]*|(?:fixed[- ]term |short[- ]term |long[- ]term )?(?:contract(?:or)?|temp(?:orary)?|interim|permanent|perm|(?:full|part)[- ]?time|maternity cover|former(?:ly)? [^)\]]*|ftc|agency|locum|freelance|self[- ]employed|subcontract(?:or)?|secondment|promoted|current|acting)(?: (?:role|post|position|contract|cover))?)[)\]]/gi;

/** A bracket of an employer and its place: "(Acme Homes, Leeds)". */
const place = /\s*\([^)]*,[^)]*\)?\s*/g;
/** A bracket's list of what a title is about stays: "Surveyor (Disrepair, Damp and Mould)". */
const employerOut = (all: string): string =>
  /,.* (?:and|&) |,.*,/.test(all) && !organisation.test(all) ? all : ' ';
const bracket = /\s*\(([^)]{3,})\)/g;

/** More words than this are prose. */
const longest = 12;

/** Words of sentences, which no title holds. */
export const isProse = (text: string): boolean =>
  /^(?:an?|as|in|during|since|report(?:s|ing) (?:in)?to|works? with|working with|line manager:?|supervised by)\s|\b(?:i|my|am|was|have|who|worked)\b|\b(?:a|per|each) (?:day|week|month|year)\b/i.test(
    text,
  );

/** Whether a text holds a word of a title, or is one in letters. */
export const namesPost = (text: string): boolean =>
  role.test(text) || text.split(/,\s|\s[-–—]\s|:\s/).some((part) => isAcronymTitle(part));

const everyRole = new RegExp(role, 'gi');
/**
 * Whether a text names one who does the work: "site managers" and "28 workers" are people a duty speaks of, while "Head
 * of Social Workers" is a title.
 */
const namesOne = (text: string): boolean =>
  isAcronymTitle(text) || [...text.matchAll(everyRole)].some(([word]) => !/[^y]rs$|[^rs]s$/i.test(word));
/** Half of a title that says it in Welsh. */
const welsh = new RegExp(`\\b(?:${words.welsh})\\b`, 'i');

/** A title in Welsh and English: the English half, which is what vacancies are called. */
function inEnglish(text: string): string {
  const halves = text.split(/\s+[/|]\s+/);
  const other = halves.filter((half) => !welsh.test(half));
  return other.length > 0 && other.length < halves.length && other.some((half) => role.test(half))
    ? other.join(' / ')
    : text;
}

/** A text without separators at its ends. */
export const trimmed = (text: string): string =>
  text.replace(/^\d{1,2}[.)]\s+|^[^\p{L}\p{N}(£]+|[\s,|•·:;(–—-]+$/gu, '').replace(/^\((.*)\)$/, '$1');

/** Whether words are a title: they hold a word of one, and no organisation's after it. */
export function isTitle(text: string): boolean {
  if (isAcronymTitle(text)) return true;
  const found = [...text.matchAll(everyRole)];
  const last = found.at(-1);
  if (last === undefined || !namesOne(text) || isDuty(text)) return false;
  return !organisation.test(text.slice(last.index + last[0].length));
}

/** A row of site cards ("CPCS Slinger, CSCS Blue") says what somebody may do. */
const cards = /\b(?:cpcs|npors|cscs|ipaf|pasma)\b.*\b(?:cpcs|npors|cscs|ipaf|pasma|streetworks)\b/i;
/** A grade whose number went with the dates behind it. */
const gradeLeft = /,?\s+(?:band|grade|scale|level)$/i;

/** A title without employer, place and terms around it. "Accountant, Children's Services" keeps what is no employer. */
export function bareTitle(written: string): string | null {
  if (!namesPost(written) || isProse(written) || cards.test(written)) return null;
  // An unfilled template's own words: "[Job title] Support Worker".
  const column = inEnglish(written.replace(/^\s*\[?[\p{L} ]{3,20}\]\s*/u, ''));
  const parts = column.replace(place, employerOut).split(/,\s(?![^(]*\))/);
  const titled = parts.findIndex(isTitle);
  const title = parts[titled];
  const words = (title ?? column).split(/\s+/).length;
  if (words > longest || titled > 2) return null;
  if (title === undefined && (!namesOne(column) || isDuty(column))) return null;
  const next = parts[titled + 1];
  // What stands between a title and an organisation is its part: "Planner, Adult care, city council".
  const more =
    next !== undefined &&
    titled >= 0 &&
    department.test(next) &&
    !parts.slice(titled + 1).some((part) => organisation.test(part));
  const whole = (more ? `${title}, ${next}` : (title ?? column))
    .replace(held, '')
    .replace(bracket, (all, inner: string) => (organisation.test(inner) ? '' : all));
  // "Housing Officer for Acme Homes": an organisation ends the title.
  const [own = whole] = whole.split(
    /\s(?:for|with|@)\s(?=\p{Lu})|\sin the\s|\s(?:based|located|working|employed)\s(?:in|at|for|by|from)\s/u,
  );
  // "Night shelter, Leeds. Support Worker": the sentence that names the post.
  const sentence = own.split(/(?<=\p{Ll}{3})\.\s+(?=\p{Lu})/u).find(isTitle) ?? own;
  return trimmed(sentence.replace(/\s\((?=[^)]*\d)[^)]*\)?/g, '').replace(gradeLeft, '')) || null;
}

const kept = new Set(words.kept.split(' '));
const small = new Set('of and in for to the with at on a an or'.split(' '));

/** A title or employer in capitals as mails print it; letters that stand for words stay. */
export function printedTitle(title: string): string {
  if (title !== title.toUpperCase() || title.length < 6) return title;
  return title
    .split(' ')
    .map((word, at) => {
      const plain = word.replace(/[^\p{L}\p{N}&]/gu, '');
      if (kept.has(plain) || isTitleWord(word)) return word;
      if (at > 0 && small.has(word.toLowerCase())) return word.toLowerCase();
      return word.toLowerCase().replace(/(?<=^|[-/(])\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(' ');
}
