const ligatures: Record<string, string> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/**
 * Cleans a word of a PDF: ligatures become letters, characters without width go, and the several hyphens
 * that fonts map one hyphen to become one. Icons in front (characters without meaning) go too. A soft hyphen at the end stays, as the mark of a broken word.
 */
export function cleanWord(word: string): string {
  if (isPlain(word)) return word;
  return word
    .replace(/[\ufb00-\ufb06]/g, (c) => ligatures[c] ?? c)
    .replace(/^\ufffd+|[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[-\u00ad\u2010\u2011]{2,}(?=.)|[\u2010\u2011]|\u00ad(?=.)/gu, '-')
    .replace(/[-\u00ad]+\u00ad$/, '\u00ad')
    .normalize('NFC');
}

/** Cleans text that a word processor wrote: there a soft hyphen is never seen, so it goes. */
export function cleanText(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(/[\ufb00-\ufb06]/g, (c) => ligatures[c] ?? c)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u2002-\u200a\u202f]/g, ' ')
    .normalize('NFC');
}

const isPlain = (text: string): boolean => /^[\x20-\x7e\t]*$/.test(text);
