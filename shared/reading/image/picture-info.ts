import { heicSize } from './heic-size.ts';
import { jpegInfo } from './jpeg-info.ts';
import { DamagedPicture, type PixelSize } from './pixel-size.ts';
import { tiffPages } from './tiff-pages.ts';

export { DamagedPicture, type PixelSize } from './pixel-size.ts';

/** Kinds of picture that are told apart. */
export type PictureFormat = 'jpg' | 'png' | 'tiff' | 'heic';

/** Longest side in pixels: Textract's own limit, and far more than any page needs. */
const longestSide = 10_000;
/** Most pixels a page: 40 million; decoded, that is at most 160 MB. */
const mostPixels = 40_000_000;

/** Sizes of a picture's pages from its headers. Throws {@link DamagedPicture}. */
export function pictureSizes(file: Uint8Array, format: PictureFormat): PixelSize[] {
  try {
    const sizes = sizesOf(file, format);
    if (sizes.length === 0 || !sizes.every(sensible)) throw new DamagedPicture('size beyond the caps');
    return sizes;
  } catch (error) {
    throw error instanceof RangeError ? new DamagedPicture('cut header') : error;
  }
}

function sizesOf(file: Uint8Array, format: PictureFormat): PixelSize[] {
  if (format === 'jpg') return [jpegInfo(file)];
  if (format === 'png') return [pngSize(file)];
  if (format === 'heic') return [heicSize(file)];
  return tiffPages(file).map(({ width, height }) => ({ width, height }));
}

/** The header chunk comes first: after 8 bytes of signature, 4 of length and 4 of name. */
function pngSize(file: Uint8Array): PixelSize {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(12) !== 0x49484452) throw new DamagedPicture('no PNG header');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const sensible = ({ width, height }: PixelSize): boolean =>
  width > 0 && height > 0 && width <= longestSide && height <= longestSide && width * height <= mostPixels;
