import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { BlockLine } from '../places/blocks.ts';
import { ownership } from './owner.ts';

const run = /(?<![\p{L}\p{N}@])(?:\+|\(?0|\(\+|O|44 ?)[\dOIl()\s.\-/]{7,20}[\dOIl](?![\p{L}\p{N}@])/gu;
const label = /\b(?:mob(?:ile)?|tel(?:ephone)?|phone|cell|home|m|t|p)\b\.?\s*[:.]?\s*$/i;
const fax = /\bfax\b\W*$/i;

/** A number as a UK person reads it (`07700 900123`), or with its country code (`+353 …`); null when it can be none. */
export function phoneOf(raw: string): string | null {
  const digits = raw.replace(/[Oo]/g, '0').replace(/[Il]/g, '1').replace(/[./]/g, ' ');
  const international = digits.trim().startsWith('44') ? `+${digits.trim()}` : digits;
  if (international.replace(/\D/g, '').length < 10) return null;
  const parsed = parsePhoneNumberFromString(international, 'GB');
  if (parsed === undefined || !parsed.isPossible()) return null;
  if (parsed.countryCallingCode !== '44') return digits.trim().replace(/\s+/g, ' ');
  return /^[123789]/.test(parsed.nationalNumber) ? parsed.formatNational() : null;
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
  return (best as { readonly phone: string } | null)?.phone ?? null;
}
