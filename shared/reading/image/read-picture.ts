import { pictureReading, type Reading, refused } from '../reading.ts';
import { type PictureFormat, pictureSizes } from './picture-info.ts';
import { DamagedPicture } from './pixel-size.ts';

/** A picture as a reading without text: all its pages need recognition. Its pixels are not decoded. */
export function readPicture(file: Uint8Array, format: PictureFormat, maxPages: number): Reading {
  try {
    const pages = pictureSizes(file, format).length;
    return pages > maxPages ? refused('too-long') : pictureReading(format, pages);
  } catch (error) {
    if (error instanceof DamagedPicture) return refused('damaged');
    throw error;
  }
}
