import { DamagedPicture } from './pixel-size.ts';

/** One page (directory) of a TIFF 6.0 file: its numbers by tag, and the bytes of undefined-type tags. */
export interface TiffPage {
  readonly width: number;
  readonly height: number;
  /** Values of a tag; empty when it is absent. */
  numbers(tag: number): number[];
  /** First value of a tag, or the one that the standard says is meant. */
  number(tag: number, otherwise: number): number;
}

/** Pages beyond this are not listed; the page cap refuses the file long before. */
const mostPages = 1_000;
/** Tags a page has at most; the standard names about a hundred. */
const mostTags = 500;
/** Bytes of a value by TIFF type: byte, ascii, short, long, rational, sbyte, undefined, sshort, slong. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4];
/** Values of one tag that are looked at: strips of a page. */
const mostValues = 20_000;

/** Lists a TIFF's pages. Throws `DamagedPicture`, or `RangeError` when a directory is beyond the end. */
export function tiffPages(file: Uint8Array): TiffPage[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  for (let at = view.getUint32(4, little); at !== 0 && pages.length < mostPages; ) {
    if (seen.has(at)) throw new DamagedPicture('circular pages');
    seen.add(at);
    const count = view.getUint16(at, little);
    if (count > mostTags) throw new DamagedPicture('senseless directory');
    const entries = new Map<number, number>();
    for (let index = 0; index < count; index += 1)
      entries.set(view.getUint16(at + 2 + index * 12, little), at + 2 + index * 12);
    const page = pageOf(view, little, entries);
    // Reduced copies (thumbnails) are no pages.
    if ((page.number(254, 0) & 1) === 0) pages.push(page);
    at = view.getUint32(at + 2 + count * 12, little);
  }
  return pages;
}

function pageOf(view: DataView, little: boolean, entries: ReadonlyMap<number, number>): TiffPage {
  const numbers = (tag: number): number[] => {
    const entry = entries.get(tag);
    if (entry === undefined) return [];
    const type = view.getUint16(entry + 2, little);
    const count = view.getUint32(entry + 4, little);
    const size = sizes[type] ?? 0;
    if (size === 0 || count > mostValues) throw new DamagedPicture('senseless tag');
    const start = size * count <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    return Array.from({ length: count }, (_, index) => {
      const at = start + index * size;
      if (size === 1) return view.getUint8(at);
      return size === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
    });
  };
  const number = (tag: number, otherwise: number) => numbers(tag)[0] ?? otherwise;
  return { width: number(256, 0), height: number(257, 0), numbers, number };
}
