import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pictureAsPdf } from '../../../../shared/reading/image/picture-as-pdf.ts';
import { UnreadablePicture } from '../../../../shared/reading/image/tiff-strips.ts';
import { PdfRefused, withPage, withPdf } from '../../../../shared/reading/pdf/open-pdf.ts';
import { pageFrame } from '../../../../shared/reading/pdf/page-frame.ts';
import { type Pdfium, startPdfium } from '../../../../shared/reading/pdf/pdfium.ts';
import { drawPage } from '../../../../shared/reading/pdf/raster.ts';
import type { DocumentFormat } from '../document-format.ts';
import { sizesOf } from '../picture-sizes.ts';
import type { GreyPicture } from './grey-picture.ts';

/** One page of a document: how many pages there are, and the picture; null where only Tesseract can decode it. */
export interface PageRaster {
  readonly pages: number;
  readonly picture: GreyPicture | null;
}

/** Dots an inch: as good as 300 for recognition, and a quarter faster. */
const dpi = 200;
/** Longest side in pixels: A4 at 300 dpi. */
const longestSide = 3_508;

let pdfium: Promise<Pdfium> | undefined;

/** Draws a page (from 1) of a PDF or a picture, upright by EXIF. Throws `PdfRefused`, or an error of the picture readers. */
export async function pageRaster(
  file: Uint8Array,
  format: DocumentFormat,
  page: number,
): Promise<PageRaster> {
  const pdf = format === 'pdf' ? file : pdfOf(file, format, page);
  const pictures = sizesOf(file, format).length;
  if (pdf === null) return { pages: pictures, picture: null };
  pdfium ??= started();
  const engine = await pdfium;
  return withPdf(engine, pdf, (document, count) => {
    const index = format === 'pdf' ? page - 1 : 0;
    const drawn = withPage(engine, document, index, (one) => {
      const frame = pageFrame(engine, one);
      return drawPage(engine, one, frame, dpi / 72, longestSide);
    });
    if (drawn === null) throw new PdfRefused('damaged');
    return { pages: Math.max(count, pictures), picture: drawn };
  });
}

/** Null for a picture that a PDF cannot hold as it is: a PNG with transparency, a TIFF in tiles. */
function pdfOf(file: Uint8Array, format: Exclude<DocumentFormat, 'pdf'>, page: number): Uint8Array | null {
  try {
    return pictureAsPdf(file, format, [page]);
  } catch (error) {
    if (page === 1 && error instanceof UnreadablePicture) return null;
    throw error;
  }
}

async function started(): Promise<Pdfium> {
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  return startPdfium(await WebAssembly.compile(await readFile(wasm)));
}
