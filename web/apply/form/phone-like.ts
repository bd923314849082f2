/**
 * Whether a text may be a phone number: 7 to 15 digits, the signs people part them with, perhaps an extension. Only a first
 * look, so that a slip is told at once, and it lets through whatever the server takes. The server knows every country's
 * numbers; its tables would more than double what a phone has to load.
 */
export function isPhoneLike(text: string): boolean {
  const [number = '', extension = ''] = text.toLowerCase().split(/\s*(?:ext\.?|extension|x|#)\s*/);
  if (text.length > 30 || !/^[\d\s()+./–-]+$/.test(number) || !/^\d*$/.test(extension)) return false;
  const digits = number.replaceAll(/\D/g, '').length;
  return digits >= 7 && digits <= 17;
}
