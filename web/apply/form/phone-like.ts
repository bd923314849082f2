/**
 * Whether a text looks like a phone number that can be rung: a British one with its nine or ten digits after the 0,
 * or + and 7 to 15 digits. Only a first look, so that a slip is told at once: the server knows every country's numbers,
 * and its tables are too large for a phone page.
 */
export function isPhoneLike(text: string): boolean {
  if (text.length > 30 || /[^\d\s()+./x–-]/i.test(text)) return false;
  const bare = text.replace(/^\s*00/, '+').replaceAll(/[^\d+]/g, '');
  const british = /^(?:\+440?|0)(\d+)$/.exec(bare);
  if (british) return /^\d{9,10}$/.test(british[1] ?? '');
  return /^\+\d{7,15}$/.test(bare);
}
