import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { BlockLine } from '../places/blocks.ts';
import { ownership } from './owner.ts';

const run = /(?<![\p{L}\p{N}@])(?:\+|\(?0|\(\+|O|©|44 ?)[\dOIl()\s.\-/]{7,20}[\dOIl](?![\p{L}\p{N}@])/gu;
const label = /\b(?:mob(?:ile)?|tel(?:ephone)?|phone|cell|home|m|t|p)\b\.?\s*[:.]?\s*$/i;
const fax = /\bfax\b\W*$/i;

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

/**
 * Numbers as written that are none by UK rules: another country's without its code, or one whose first 0 a spreadsheet
 * took. Only a label, or a cell of its own in the contact block, makes such digits a phone number.
 */
function* foreignIn({ text, kind }: BlockLine): Generator<string> {
  for (const part of text.split(/\t|\||\s{3,}| [•·] /)) {
    const own = kind === 'contact' ? cell.exec(part.trim())?.[1] : undefined;
    if (own !== undefined && /[\s().-]/.test(own) && own.replace(/\D/g, '').length >= 9) yield own.trim();
  }
  for (const match of text.matchAll(
    /\b(?:mob(?:ile)?|tel(?:ephone)?|phone|cell)\b(?: (?:no|number))?[.:\t ]*/gi,
  )) {
    const digits = labelled.exec(text.slice(match.index + match[0].length))?.[1]?.trim();
    if (digits === undefined || digits.replace(/\D/g, '').length < 9) continue;
    yield (/^7\d{9}$/.test(digits.replace(/\D/g, '')) ? phoneOf(`0${digits}`) : null) ?? digits;
  }
}

/** The candidate's own number, a mobile before a landline; a referee's or an agency's is never taken. */
export function findPhone(lines: readonly BlockLine[]): string | null {
  let best: { readonly phone: string; readonly score: number } | null = null;
  lines.forEach((line, at) => {
    if (!/\d{3}/.test(line.text)) return;
    const own = ownership(lines, at);
    if (own === 0) return;
    for (const match of line.text.matchAll(run)) {
      const phone = phoneOf(match[0]);
      const before = line.text.slice(0, match.index);
      if (phone === null || fax.test(before)) continue;
      const mobile = phone.startsWith('07') ? 1 : 0;
      const score = own + mobile + (label.test(before) ? 0.5 : 0);
      if (score > 1 && (best === null || score > best.score)) best = { phone, score };
    }
  });
  return (best as { readonly phone: string } | null)?.phone ?? foreignPhone(lines);
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
