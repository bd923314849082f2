import { DamagedPicture, type PixelSize } from './pixel-size.ts';

/** Bytes of the file that are searched; the boxes that describe a picture come before its data. */
const headerBytes = 262_144;

/**
 * The size of a HEIF picture: the largest of its `ispe` boxes (ISO/IEC 23008-12), since a picture is often
 * stored as tiles beside the whole.
 */
export function heicSize(file: Uint8Array): PixelSize {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let found: PixelSize | null = null;
  for (let at = 8; at + 16 <= Math.min(file.length, headerBytes); at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (found === null || size.width * size.height > found.width * found.height) found = size;
  }
  if (found === null) throw new DamagedPicture('no size');
  return found;
}
