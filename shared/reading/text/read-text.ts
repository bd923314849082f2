import { pagelessReading, type Reading, refused } from '../reading.ts';
import { decodeText } from './decode-text.ts';

/**
 * Whether bytes without any known signature are a text file: decodable, with hardly any control
 * characters and mostly letters, digits, spaces and ordinary punctuation.
 */
export function looksLikeText(bytes: Uint8Array): boolean {
  const { text, encoding } = decodeText(bytes.subarray(0, 65_536));
  // A cut in the middle of a UTF-8 sequence turns the sample into windows-1252; that is still text.
  let [controls, plain, length] = [0, 0, 0];
  for (const char of text.slice(0, 20_000)) {
    const code = char.charCodeAt(0);
    length += 1;
    if (isControl(code)) controls += 1;
    if ((code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13) plain += 1;
  }
  if (controls > length * 0.005) return false;
  return encoding !== 'windows-1252' || plain > length * 0.7;
}

/** Codes that text files do not hold: C0 but for tab, line ends, form feed and end of file; C1; U+FFFD. */
const isControl = (code: number): boolean =>
  (code < 0x20 && ![9, 10, 12, 13, 0x1a, 0x1b].includes(code)) ||
  (code >= 0x7f && code < 0xa0) ||
  code === 0xfffd;

/** Reads a plain-text CV. A file of nothing but white space is `empty`. */
export function readText(bytes: Uint8Array): Reading {
  const { text } = decodeText(bytes);
  if (text.trim() === '') return refused('empty');
  return pagelessReading('txt', text.split(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/));
}
