import { oneLine } from './clean.ts';

/** RFC 5322 dot-atom at a dotted ASCII domain: no quotes, comments, spaces or lists. */
const plain = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9-]+\.)+[a-z]{2,}$/i;

/** One plain e-mail address, or null where the text is anything else. Fit for a header. */
export function plainAddress(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed.length <= 254 && plain.test(trimmed) ? trimmed : null;
}

/** A `mailto:` link that can carry no subject, copy or body of a stranger's. */
export const mailLink = (address: string): string =>
  `mailto:${address.split('@').map(encodeURIComponent).join('@')}`;

/** A `tel:` link for a UK number as written, or an international one with +; null where it holds too few digits. */
export function phoneLink(phone: string): string | null {
  const digits = phone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  const dialled = digits.startsWith('+') ? digits : digits.replace(/^00/, '+').replace(/^0/, '+44');
  return /^\+?\d{6,15}$/.test(dialled) ? `tel:${dialled}` : null;
}

/** The same number as an `sms:` link; null where it cannot be dialled or no mobile can be behind it. */
export function textLink(phone: string): string | null {
  const dialled = phoneLink(phone)?.slice('tel:'.length) ?? '';
  // UK mobiles begin with 07; of numbers abroad nobody here can tell.
  return /^\+447\d{9}$/.test(dialled) || /^\+(?!44)\d{6,14}$/.test(dialled) ? `sms:${dialled}` : null;
}

const courtesy = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev)\.?$/i;

const names = (name: string): string[] => {
  const words = oneLine(name, 300).split(' ').filter(Boolean);
  const bare = words.filter((word, at) => at > 0 || !courtesy.test(word));
  return bare.length > 0 ? bare : words;
};

/** The name to greet somebody by, at most 40 characters; null for an empty one. */
export const firstName = (name: string | null | undefined): string | null => {
  const first = names(name ?? '')[0];
  return first === undefined ? null : oneLine(first, 40);
};

/** `Leanne M.`: what a subject may show of a name, at most 24 characters; null for an empty one. */
export function shortPerson(name: string | null | undefined): string | null {
  const all = names(name ?? '');
  const first = all[0];
  if (first === undefined) return null;
  const initial = all.length > 1 ? [...(all.at(-1)?.replace(/[^\p{L}]/gu, '') ?? '')][0] : undefined;
  return initial === undefined ? oneLine(first, 24) : `${oneLine(first, 21)} ${initial.toUpperCase()}.`;
}
