import { DamagedPicture } from './pixel-size.ts';

/** What a JPEG's markers say of it. */
export interface JpegInfo {
  readonly width: number;
  readonly height: number;
  /** Colour components: 1 grey, 3 colour, 4 CMYK. */
  readonly components: number;
  /** EXIF orientation, 1 to 8; 1 is upright. */
  readonly orientation: number;
  /** Whether Adobe wrote it, whose CMYK is inverted. */
  readonly adobe: boolean;
}

/** Reads a JPEG's markers up to its frame header. Throws `DamagedPicture` or `RangeError` when it is cut. */
export function jpegInfo(file: Uint8Array): JpegInfo {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let [orientation, adobe, at] = [1, false, 2];
  for (;;) {
    if (view.getUint8(at) !== 0xff) throw new DamagedPicture('no marker');
    const marker = view.getUint8(at + 1);
    // Fill bytes and markers without a length.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) throw new DamagedPicture('no frame header');
    const length = view.getUint16(at + 2);
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { width, height, components: view.getUint8(at + 9), orientation, adobe };
    }
    if (marker === 0xe1) orientation = exifOrientation(view, at + 4, length - 2) ?? orientation;
    if (marker === 0xee && view.getUint32(at + 4) === 0x41646f62) adobe = true;
    at += 2 + length;
  }
}

/** SOF0 to SOF15, without DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** The orientation tag (0x0112) of the first directory of an EXIF block, if there is one. */
function exifOrientation(view: DataView, at: number, length: number): number | null {
  if (length < 20 || view.getUint32(at) !== 0x45786966) return null;
  const start = at + 6;
  const little = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  if (directory + 2 > at + length) return null;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > at + length) return null;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}
