import { jpegInfo } from './jpeg-info.ts';
import { type PictureFormat, pictureSizes } from './picture-info.ts';
import { type PicturePage, picturePdf } from './picture-page.ts';
import { pngPage } from './png-page.ts';
import { tiffPages } from './tiff-pages.ts';
import { tiffStrips, UnreadablePicture } from './tiff-strips.ts';

/**
 * A picture file as a PDF of its pages (from 1), upright. The pixels are not decoded here; sizes are
 * checked first. Throws `DamagedPicture` or {@link UnreadablePicture}.
 */
export function pictureAsPdf(file: Uint8Array, format: PictureFormat, pages: readonly number[]): Uint8Array {
  pictureSizes(file, format);
  return picturePdf(pages.map((page) => pageOf(file, format, page)));
}

function pageOf(file: Uint8Array, format: PictureFormat, page: number): PicturePage {
  if (format === 'jpg') return jpegPage(file);
  if (format === 'png') return pngPage(file);
  const found = format === 'tiff' ? tiffPages(file)[page - 1] : undefined;
  if (!found) throw new UnreadablePicture('no such page, or HEIC');
  return { strips: tiffStrips(file, found), orientation: found.number(274, 1) };
}

function jpegPage(file: Uint8Array): PicturePage {
  const { width, height, components, orientation, adobe } = jpegInfo(file);
  const space = components === 1 ? 'DeviceGray' : components === 4 ? 'DeviceCMYK' : 'DeviceRGB';
  const inverted = components === 4 && adobe ? ' /Decode [1 0 1 0 1 0 1 0]' : '';
  const entries = `/Filter /DCTDecode /ColorSpace /${space} /BitsPerComponent 8${inverted}`;
  return { strips: [{ width, height, entries, data: file }], orientation };
}
