import { jpegInfo } from '../../../shared/reading/image/jpeg-info.ts';
import { tiffPages } from '../../../shared/reading/image/tiff-pages.ts';
import type { DocumentFormat } from './document-format.ts';

/** A page's size in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Sizes of a picture's pages by its headers, before anything is decoded; none for a PDF. Throws where they are cut. */
export function sizesOf(file: Uint8Array, format: DocumentFormat): readonly PixelSize[] {
  switch (format) {
    case 'pdf':
      return [];
    case 'jpg':
      return [jpegInfo(file)];
    case 'tiff':
      return tiffPages(file);
    case 'png': {
      const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
      return [{ width: view.getUint32(16), height: view.getUint32(20) }];
    }
  }
}
