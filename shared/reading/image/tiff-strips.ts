import type { PdfPicture } from './picture-page.ts';
import type { TiffPage } from './tiff-pages.ts';

/** Thrown for a picture that is whole but stored in a way we do not decode. */
export class UnreadablePicture extends Error {}

/** Tags of TIFF 6.0. */
const tag = {
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  offsets: 273,
  samples: 277,
  rows: 278,
  counts: 279,
  planar: 284,
  faxOptions: 292,
  predictor: 317,
  palette: 320,
  tiles: 322,
  jpegTables: 347,
};

/** The strips of a TIFF page as pictures that a PDF can hold: fax, LZW, deflate, PackBits, JPEG or plain. */
export function tiffStrips(file: Uint8Array, page: TiffPage): PdfPicture[] {
  const bits = page.number(tag.bits, 1);
  const samples = page.number(tag.samples, 1);
  const other =
    page.numbers(tag.tiles).length > 0 || bits > 8 || (samples > 1 && page.number(tag.planar, 1) !== 1);
  if (other) throw new UnreadablePicture('tiles, planes or deep colours');
  const offsets = page.numbers(tag.offsets);
  const counts = page.numbers(tag.counts);
  const rows = Math.min(page.number(tag.rows, page.height), page.height);
  if (offsets.length === 0 || rows === 0 || offsets.length * rows < page.height)
    throw new RangeError('strips missing');
  // Strips that claim the same bytes again and again would multiply the file.
  if (counts.reduce((sum, count) => sum + count, 0) > file.length) throw new RangeError('strips overlap');
  const colours = `${colourSpace(page, samples, bits)} /BitsPerComponent ${bits}`;
  return offsets.slice(0, Math.ceil(page.height / rows)).map((offset, at) => {
    const data = file.subarray(offset, offset + (counts[at] ?? 0));
    const height = Math.min(rows, page.height - at * rows);
    const strip = page.number(tag.fillOrder, 1) === 2 ? data.map(reversed) : data;
    const { filter, bytes } = packing(page, strip, height, samples, bits);
    return { width: page.width, height, entries: `${colours} ${filter}`, data: bytes };
  });
}

function colourSpace(page: TiffPage, samples: number, bits: number): string {
  const photometric = page.number(tag.photometric, 1);
  const fax = [2, 3, 4].includes(page.number(tag.compression, 1));
  // A fax's runs are black or white by their own code, so there the meaning of 0 is the other way round.
  if (photometric === 0 || photometric === 1) {
    if (samples !== 1) throw new UnreadablePicture('grey with alpha');
    return `/ColorSpace /DeviceGray${(photometric === 0) !== fax ? ' /Decode [1 0]' : ''}`;
  }
  if (photometric === 3) {
    const table = page.numbers(tag.palette).map((value) => (value >> 8).toString(16).padStart(2, '0'));
    const size = 1 << bits;
    const colours = Array.from(
      { length: size },
      (_, at) => `${table[at]}${table[at + size]}${table[at + 2 * size]}`,
    );
    return `/ColorSpace [/Indexed /DeviceRGB ${size - 1} <${colours.join('')}>]`;
  }
  if ((photometric === 2 || photometric === 6) && samples === 3) return '/ColorSpace /DeviceRGB';
  if (photometric === 5 && samples === 4) return '/ColorSpace /DeviceCMYK';
  throw new UnreadablePicture('unknown colours');
}

function packing(page: TiffPage, data: Uint8Array, height: number, samples: number, bits: number) {
  const columns = `/Columns ${page.width}`;
  const predictor = page.number(tag.predictor, 1) === 2 ? 2 : 1;
  const parms = `/DecodeParms << /Predictor ${predictor} /Colors ${samples} /BitsPerComponent ${bits} ${columns} >>`;
  const options = page.number(tag.faxOptions, 0);
  const fax = (k: number, align: boolean) =>
    `/Filter /CCITTFaxDecode /DecodeParms << /K ${k} ${columns} /Rows ${height} /EndOfBlock false${align ? ' /EncodedByteAlign true' : ''} >>`;
  switch (page.number(tag.compression, 1)) {
    case 1:
      return { filter: '', bytes: data };
    case 2:
      return { filter: fax(0, true), bytes: data };
    case 3:
      return { filter: fax(options & 1 ? 1 : 0, (options & 4) !== 0), bytes: data };
    case 4:
      return { filter: fax(-1, false), bytes: data };
    case 5:
      return { filter: `/Filter /LZWDecode ${parms}`, bytes: data };
    case 7:
      return { filter: '/Filter /DCTDecode', bytes: wholeJpeg(page.numbers(tag.jpegTables), data) };
    case 8:
    case 32946:
      return { filter: `/Filter /FlateDecode ${parms}`, bytes: data };
    case 32773:
      return { filter: '/Filter /RunLengthDecode', bytes: Uint8Array.from([...data, 128]) };
    default:
      throw new UnreadablePicture('unknown compression');
  }
}

/** JPEG strips leave their tables to the page: put between the strip's first marker and the rest. */
function wholeJpeg(tables: readonly number[], strip: Uint8Array): Uint8Array {
  if (tables.length < 4) return strip;
  return Uint8Array.from([0xff, 0xd8, ...tables.slice(2, -2), ...strip.subarray(2)]);
}

/** A byte with its bits in the other order. */
function reversed(byte: number): number {
  let out = 0;
  for (let bit = 0; bit < 8; bit += 1) if (byte & (1 << bit)) out |= 0x80 >> bit;
  return out;
}
