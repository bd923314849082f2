import { looksLikeText } from './text/read-text.ts';

/** What a file's first bytes say it is. Containers (`zip`, `cfb`) need a look inside. */
export type Signature =
  | 'pdf'
  | 'zip'
  | 'cfb'
  | 'rtf'
  | 'jpg'
  | 'png'
  | 'tiff'
  | 'heic'
  | 'txt'
  | 'other'
  | 'binary';

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

/** HEIF brands of still pictures (ISO/IEC 23008-12) and AVIF, which is the same container. */
const heif = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);

/** Signatures of well-known files that hold no CV we can read, but are what a person may send. */
const others: readonly (readonly [number, string])[] = [
  [0, 'GIF8'],
  [0, 'BM'],
  [0, '\xff\x57PC'],
  [0, '{\\pwi'],
  [8, 'WEBP'],
  [0, '%!PS'],
  [4, 'ftyp'],
  [0, 'Rar!'],
  [0, '7z\xbc\xaf'],
  [0, '\x1f\x8b'],
];

/** Finds the type by content. `%PDF-` may come after junk, within the first 1,024 bytes. */
export function sniff(bytes: Uint8Array): Signature {
  const head = ascii(bytes, 0, 1024);
  if (head.startsWith('%PDF-')) return 'pdf';
  if (['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].some((magic) => head.startsWith(magic))) return 'zip';
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'cfb';
  if (/^(?:\xef\xbb\xbf)?\s{0,8}\{\\rtf/.test(head)) return 'rtf';
  if (head.startsWith('\xff\xd8\xff')) return 'jpg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff';
  if (head.slice(4, 8) === 'ftyp' && heif.has(head.slice(8, 12))) return 'heic';
  if (head.includes('%PDF-')) return 'pdf';
  if (looksLikeText(bytes)) return isMarkup(head) ? 'other' : 'txt';
  return others.some(([at, magic]) => head.startsWith(magic, at)) ? 'other' : 'binary';
}

/** Web pages, MHT and flat XML documents: a person's file, but not one we read. */
const isMarkup = (head: string): boolean =>
  /^(?:\xef\xbb\xbf)?\s*(?:<!doctype|<html|<\?xml|MIME-Version:|<\?mso|\{\\urtf)/i.test(head);
