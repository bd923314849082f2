import type { Refusal } from '../reading.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

/** PDFium's error numbers (fpdfview.h): 3 not a PDF or corrupt, 4 password, 5 unsupported security. */
const passwordErrors = new Set([4, 5]);

/** Thrown when a PDF does not open; carries the refusal. */
export class PdfRefused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Opens a PDF, lets `use` work on it, and frees everything, whatever happens. A file locked for opening
 * is `password`; one with only permissions set (no copying) opens, because the candidate gave it to us.
 */
export function withPdf<T>(
  pdfium: Pdfium,
  file: Uint8Array,
  use: (document: Pointer, pages: number) => T,
): T {
  const data = pdfium._malloc(file.length);
  if (data === 0) throw new PdfRefused('damaged');
  pdfium.HEAPU8.set(file, data);
  const document = pdfium._FPDF_LoadMemDocument(data, file.length, 0);
  try {
    if (document === 0)
      throw new PdfRefused(passwordErrors.has(pdfium._FPDF_GetLastError()) ? 'password' : 'damaged');
    const pages = pdfium._FPDF_GetPageCount(document);
    if (pages === 0) throw new PdfRefused('damaged');
    return use(document, pages);
  } finally {
    if (document !== 0) pdfium._FPDF_CloseDocument(document);
    pdfium._free(data);
  }
}

/** Loads a page (from 0), with form fields and annotations flattened into it, for the time of `use`. */
export function withPage<T>(
  pdfium: Pdfium,
  document: Pointer,
  index: number,
  use: (page: Pointer) => T,
): T | null {
  let page = pdfium._FPDF_LoadPage(document, index);
  if (page === 0) return null;
  try {
    if (hasFields(pdfium, page) && pdfium._FPDFPage_Flatten(page, 0) === flattened) {
      pdfium._FPDF_ClosePage(page);
      page = pdfium._FPDF_LoadPage(document, index);
      if (page === 0) return null;
    }
    return use(page);
  } finally {
    if (page !== 0) pdfium._FPDF_ClosePage(page);
  }
}

/** Subtypes of fpdf_annot.h that draw nothing: links and pop-ups. Flattening costs a second load of the page. */
const silent = new Set([2, 16]);

function hasFields(pdfium: Pdfium, page: Pointer): boolean {
  const count = pdfium._FPDFPage_GetAnnotCount(page);
  for (let index = 0; index < count; index += 1) {
    const annotation = pdfium._FPDFPage_GetAnnot(page, index);
    const subtype = annotation === 0 ? 0 : pdfium._FPDFAnnot_GetSubtype(annotation);
    if (annotation !== 0) pdfium._FPDFPage_CloseAnnot(annotation);
    if (!silent.has(subtype)) return true;
  }
  return false;
}

/** FLATTEN_SUCCESS of fpdf_flatten.h; 0 is failure and 2 nothing to do. */
const flattened = 1;
