import { greyPng } from '../image/grey-png.ts';
import { PdfRefused, withPage, withPdf } from './open-pdf.ts';
import { pageFrame } from './page-frame.ts';
import type { PagePicture, PdfAnswer } from './pdf-task.ts';
import type { Pdfium } from './pdfium.ts';
import { drawPage } from './raster.ts';

/** Draws pages (from 1) of a PDF as grey PNG pictures. A page that is not there is refused. */
export function pictures(
  pdfium: Pdfium,
  file: Uint8Array,
  pages: readonly number[],
  size: { readonly dpi: number; readonly maxSide: number },
): PdfAnswer {
  return withPdf(pdfium, file, (document) => {
    const drawn = pages.map((number): PagePicture => {
      const png = withPage(pdfium, document, number - 1, (page) => {
        const frame = pageFrame(pdfium, page);
        const { width, height, grey } = drawPage(pdfium, page, frame, size.dpi / 72, size.maxSide);
        return greyPng(width, height, grey);
      });
      if (png === null) throw new PdfRefused('damaged');
      return { page: number, png };
    });
    return { kind: 'pictures', pictures: drawn };
  });
}

/** Copies pages (from 1) of a PDF into a new PDF, in the order asked. */
export function extract(pdfium: Pdfium, file: Uint8Array, pages: readonly number[]): PdfAnswer {
  return withPdf(pdfium, file, (document) => {
    const copy = pdfium._FPDF_CreateNewDocument();
    const indices = pdfium._malloc(pages.length * 4);
    const writer = pdfium._PDFiumExt_OpenFileWriter();
    try {
      pdfium.HEAPU32.set(
        pages.map((page) => page - 1),
        indices >> 2,
      );
      const copied = pdfium._FPDF_ImportPagesByIndex(copy, document, indices, pages.length, 0);
      if (copied === 0 || pdfium._PDFiumExt_SaveAsCopy(copy, writer) === 0) throw new PdfRefused('damaged');
      return { kind: 'file', file: written(pdfium, writer) };
    } finally {
      pdfium._PDFiumExt_CloseFileWriter(writer);
      pdfium._free(indices);
      pdfium._FPDF_CloseDocument(copy);
    }
  });
}

function written(pdfium: Pdfium, writer: number): Uint8Array {
  const size = pdfium._PDFiumExt_GetFileWriterSize(writer);
  const at = pdfium._malloc(size);
  pdfium._PDFiumExt_GetFileWriterData(writer, at, size);
  const file = pdfium.HEAPU8.slice(at, at + size);
  pdfium._free(at);
  return file;
}
