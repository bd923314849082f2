/**
 * Windows-1252 differs from Latin-1 in 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
 * The table is our own because Node 20's decoder answers C1 controls there.
 */
const high =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The character that a windows-1252 byte (0 to 255) stands for. */
export const windows1252 = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? (high[byte - 0x80] ?? '') : String.fromCharCode(byte);

/** Decodes bytes as windows-1252; every byte has a character, so it cannot fail. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += windows1252(byte);
  return text;
}
