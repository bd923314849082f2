import { decodeWindows1252 } from '../text/windows-1252.ts';

/** Control words and symbols that are a character. */
export const rtfCharacters: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '\u2014',
  endash: '\u2013',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
  emspace: ' ',
  enspace: ' ',
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** Decodes characters 0 to 255 by a Windows code page (1250 to 1258); any other is read as 1252. */
export function decodeRtf(text: string, codePage: number): string {
  if (!/[\x80-\xff]/.test(text)) return text;
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
  const other = codePage >= 1250 && codePage <= 1258 && codePage !== 1252;
  return other ? new TextDecoder(`windows-${codePage}`).decode(bytes) : decodeWindows1252(bytes);
}
