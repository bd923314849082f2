import { decodeWindows1252 } from './windows-1252.ts';

/** Text and how it was encoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Decodes a plain-text file: byte order mark, else UTF-16 without a mark (every other byte zero),
 * else strict UTF-8, else windows-1252.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [b0, b1, b2] = bytes;
  if (b0 === 0xff && b1 === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (b0 === 0xfe && b1 === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return utf8(bytes.subarray(3)) ?? ansi(bytes.subarray(3));
  const bare = bareUtf16(bytes);
  if (bare !== null) return utf16(bytes, bare);
  return utf8(bytes) ?? ansi(bytes);
}

function utf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return null;
  }
}

const ansi = (bytes: Uint8Array): DecodedText => ({
  text: decodeWindows1252(bytes),
  encoding: 'windows-1252',
});

const utf16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText => ({
  text: new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length & ~1)),
  encoding,
});

/** English UTF-16 without a mark has a zero in nearly every other byte, always on the same side. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) at % 2 === 0 ? even++ : odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.8 && even === 0) return 'utf-16le';
  if (even > half * 0.8 && odd === 0) return 'utf-16be';
  return null;
}
