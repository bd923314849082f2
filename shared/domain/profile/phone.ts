import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { BlockLine } from '../places/blocks.ts';
import { ownership } from './owner.ts';
import { joinedNumber, mendedPhone, numbersIn } from './phone-text.ts';

const label = /\b(?:mob(?:ile)?|tel(?:ephone)?|phone|cell|home|m|t|p)\b\.?\s*[:.]?\s*$/i;
const fax = /\bfax\b\W*$/i;
/** What else a UK CV numbers: a tax reference, a card, a certificate, a company. */
const other =
  /\b(?:utr|cscs|cpcs|ecs|licen[cs]e|dbs|crb|certificate|vat|company|charity|account|acct|sort code|nmc|hcpc|swe|gmc|trn|pin|ni|nino|passport|share code|ucas|urn|orcid|ref(?:erence)?|registration|reg)\b(?:\s*(?:no|number|card|certificate|code|pin|id|ref|reg(?:istration)?)\b\.?)*\s*[:.#-]*\s*$/i;
/** Whose number, by the words before it or in brackets behind. */
const whose: readonly (readonly [RegExp, number])[] = [
  [/\b(?:work|office|business|switchboard|day ?time|employer)\b/i, -1.5],
  [/\b(?:personal|private|home|own)\b/i, 0.5],
  [/\b(?:preferred|best|main)\b/i, 1],
  [/\b(?:old|previous|former|no longer)\b/i, -3],
];

/** A cell of the contact block that holds nothing but a number with gaps in it, an icon's letter before it left out. */
const cell = /^[^\p{N}(+]{0,3}(\(?\d[\d()\s.-]{7,18}\d)$/u;
/** A number without its first 0 or country code, behind a word for it. */
const labelled = /^(\d[\d\s-]{7,13}\d)(?!\d)/;

/** A UK mobile, as most CVs give: its form needs no number plan to be known. */
const ukMobile = /^(?:0|440?)(7[1-57-9]\d{8})$/;

/** A number as a UK person reads it (`07700 900123`), or with its country code (`+353 …`); null when it can be none. */
export function phoneOf(raw: string): string | null {
  const digits = raw.replace(/[Oo©]/g, '0').replace(/[Il]/g, '1').replace(/[./]/g, ' ');
  const international = digits.trim().startsWith('44') ? `+${digits.trim()}` : digits;
  const plain = international.replace(/\D/g, '');
  if (plain.length < 10) return null;
  const mobile = ukMobile.exec(plain)?.[1];
  if (mobile !== undefined && (!international.includes('+') || plain.startsWith('44')))
    return `0${mobile.slice(0, 4)} ${mobile.slice(4)}`;
  const parsed = parsePhoneNumberFromString(international, 'GB');
  if (parsed === undefined || !parsed.isPossible()) return null;
  if (parsed.countryCallingCode !== '44') return digits.trim().replace(/\s+/g, ' ');
  return /^[123789]/.test(parsed.nationalNumber) ? parsed.formatNational() : null;
}

/** A mobile whose first 0 is gone gets it back. */
const withZero = (digits: string): string =>
  (/^7\d{9}$/.test(digits.replace(/\D/g, '')) ? phoneOf(`0${digits}`) : null) ?? digits;

/**
 * Numbers as written that are none by UK rules: another country's without its code, or one whose first 0 a spreadsheet
 * took. Only a label, or a cell of its own in the contact block, makes such digits a phone number.
 */
function* foreignIn({ text, kind }: BlockLine): Generator<string> {
  for (const part of text.split(/\t|\||\s{3,}| [•·] /)) {
    const own = kind === 'contact' ? cell.exec(part.trim())?.[1] : undefined;
    if (own !== undefined && /[\s().-]/.test(own) && own.replace(/\D/g, '').length >= 9)
      yield withZero(own.trim());
  }
  for (const match of text.matchAll(
    /\b(?:mob(?:ile)?|tel(?:ephone)?|phone|cell)\b(?: (?:no|number))?[.:\t ]*|\b[mtp][:.]\s*/gi,
  )) {
    const digits = labelled.exec(text.slice(match.index + match[0].length))?.[1]?.trim();
    if (digits === undefined || digits.replace(/\D/g, '').length < 9) continue;
    yield withZero(digits);
  }
}

/** What the words beside a number say of it; those before it count up to another number or column. */
function labelPoints(before: string, after: string): number {
  const own = before.split(/[|;\t/·•)]|\d{3}/).at(-1) ?? '';
  const beside = `${own.slice(-40)} ${/^\s*\([^)\d]{0,30}\)/.exec(after)?.[0] ?? ''}`;
  const points = whose.reduce((sum, [words, change]) => sum + (words.test(beside) ? change : 0), 0);
  return points + (label.test(before) ? 0.5 : 0);
}

/** A run of digits with little between them, or the head of a number at a line's end: most lines hold neither. */
const mayHold = /\d[\dOIl\s().,\-/+‐-―−]{6}|0\d{3,4}[\s\d()-]*$/;

/** A line's numbers with how likely each is the candidate's; a number broken over two lines counts with the first. */
function* ownNumbers(
  lines: readonly BlockLine[],
  at: number,
): Generator<{ readonly phone: string; readonly score: number }> {
  const raw = lines[at]?.text ?? '';
  if (!mayHold.test(raw)) return;
  const own = ownership(lines, at);
  // Next to nothing speaks for a number in an agency's block, or in a superior's line.
  if (own < 0.3) return;
  const mended = mendedPhone(raw);
  const text = joinedNumber(mended, lines[at + 1]?.text ?? '') ?? mended;
  for (const { phone, start, end } of numbersIn(text, phoneOf)) {
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (fax.test(before) || other.test(before) || /^\s*\(fax\)/i.test(after)) continue;
    yield { phone, score: own + (phone.startsWith('07') ? 1 : 0) + labelPoints(before, after) };
  }
}

/** The candidate's own number, a mobile before a landline; a referee's or an agency's is never taken. */
export function findPhone(lines: readonly BlockLine[]): string | null {
  let best: { readonly phone: string; readonly score: number } | null = null;
  for (const at of lines.keys())
    for (const found of ownNumbers(lines, at))
      if (found.score > 1 && (best === null || found.score > best.score)) best = found;
  return best?.phone ?? foreignPhone(lines);
}

/** The first number that is none by UK rules, where there is no other. */
function foreignPhone(lines: readonly BlockLine[]): string | null {
  for (const [at, line] of lines.entries()) {
    if (!/\d{3}/.test(line.text) || fax.test(line.text.split(/\d/)[0] ?? '') || ownership(lines, at) < 1)
      continue;
    for (const phone of foreignIn(line)) return phone;
  }
  return null;
}
