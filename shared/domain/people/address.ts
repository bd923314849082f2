/**
 * What an e-mail address is known by: its letters' case and the way an accent is written do not matter. What stands
 * after a `+` and dots do: few providers ignore them, and to take two people for one is the worse mistake.
 */
export const emailKey = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/** Digits that a number has at least; fewer are an extension or a slip. */
const fewestDigits = 9;

/**
 * What a phone number is known by: its digits, a British one as it is dialled at home (`07700900123`), a foreign one
 * with its `+`. Null where there are too few digits for a number.
 */
export function phoneKey(phone: string): string | null {
  const plain = phone.replaceAll('(0)', '').replace(/(?:ext|x|#).*$/i, '');
  const digits = plain.replaceAll(/\D/g, '');
  if (digits.length < fewestDigits) return null;
  const abroad = plain.trim().startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (abroad === null) return digits;
  return abroad.startsWith('44') ? `0${abroad.slice(2).replace(/^0/, '')}` : `+${abroad}`;
}
