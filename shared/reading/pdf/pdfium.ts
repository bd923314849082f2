import { init } from '@embedpdf/pdfium';

/** A pointer into PDFium's memory, or 0 for none. */
export type Pointer = number;

/**
 * The calls of PDFium's C API that reading uses, unwrapped (the package's own wrappers cost about a
 * microsecond each, and there are several calls a character). Booleans are 0 or 1.
 */
export interface PdfiumCalls {
  _malloc(size: number): Pointer;
  _free(at: Pointer): void;
  _FPDF_LoadMemDocument(data: Pointer, size: number, password: Pointer): Pointer;
  _FPDF_GetLastError(): number;
  _FPDF_CloseDocument(document: Pointer): void;
  _FPDF_GetPageCount(document: Pointer): number;
  _FPDF_LoadPage(document: Pointer, index: number): Pointer;
  _FPDF_ClosePage(page: Pointer): void;
  _FPDF_GetPageBoundingBox(page: Pointer, rect: Pointer): number;
  _FPDF_RenderPageBitmap(
    bitmap: Pointer,
    page: Pointer,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
  _FPDF_CreateNewDocument(): Pointer;
  _FPDF_ImportPagesByIndex(to: Pointer, from: Pointer, indices: Pointer, count: number, at: number): number;
  _FPDFPage_GetRotation(page: Pointer): number;
  _FPDFPage_GetAnnotCount(page: Pointer): number;
  _FPDFPage_GetAnnot(page: Pointer, index: number): Pointer;
  _FPDFPage_CloseAnnot(annotation: Pointer): void;
  _FPDFAnnot_GetSubtype(annotation: Pointer): number;
  _FPDFPage_Flatten(page: Pointer, usage: number): number;
  _FPDFPage_CountObjects(page: Pointer): number;
  _FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  _FPDFPageObj_GetType(object: Pointer): number;
  _FPDFPageObj_GetBounds(object: Pointer, l: Pointer, b: Pointer, r: Pointer, t: Pointer): number;
  _FPDFPageObj_GetFillColor(object: Pointer, r: Pointer, g: Pointer, b: Pointer, a: Pointer): number;
  _FPDFPath_GetDrawMode(path: Pointer, fill: Pointer, stroke: Pointer): number;
  _FPDFPath_CountSegments(path: Pointer): number;
  _FPDFPath_GetPathSegment(path: Pointer, index: number): Pointer;
  _FPDFPathSegment_GetPoint(segment: Pointer, x: Pointer, y: Pointer): number;
  _FPDFFormObj_CountObjects(form: Pointer): number;
  _FPDFFormObj_GetObject(form: Pointer, index: number): Pointer;
  _FPDFTextObj_GetTextRenderMode(text: Pointer): number;
  _FPDFText_LoadPage(page: Pointer): Pointer;
  _FPDFText_ClosePage(text: Pointer): void;
  _FPDFText_CountChars(text: Pointer): number;
  _FPDFText_GetUnicode(text: Pointer, index: number): number;
  _FPDFText_HasUnicodeMapError(text: Pointer, index: number): number;
  _FPDFText_GetMatrix(text: Pointer, index: number, matrix: Pointer): number;
  _FPDFText_GetFontSize(text: Pointer, index: number): number;
  _FPDFText_GetLooseCharBox(text: Pointer, index: number, rect: Pointer): number;
  _FPDFText_GetCharOrigin(text: Pointer, index: number, x: Pointer, y: Pointer): number;
  _FPDFText_GetTextObject(text: Pointer, index: number): Pointer;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, data: Pointer, stride: number): Pointer;
  _FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer;
  _FPDFBitmap_GetStride(bitmap: Pointer): number;
  _FPDFBitmap_FillRect(bitmap: Pointer, x: number, y: number, w: number, h: number, argb: number): number;
  _FPDFBitmap_Destroy(bitmap: Pointer): void;
  _PDFiumExt_OpenFileWriter(): Pointer;
  _PDFiumExt_SaveAsCopy(document: Pointer, writer: Pointer): number;
  _PDFiumExt_GetFileWriterSize(writer: Pointer): number;
  _PDFiumExt_GetFileWriterData(writer: Pointer, to: Pointer, size: number): number;
  _PDFiumExt_CloseFileWriter(writer: Pointer): void;
}

/** PDFium ready for use. Its memory may move when it grows: take a fresh view after every call. */
export interface Pdfium extends PdfiumCalls {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}

/** PDFium's memory may grow to this many bytes; beyond it, it fails instead of taking the machine. */
const memoryCap = 320 * 1024 * 1024;

/** Starts an instance from the compiled module. One document at a time: it is not re-entrant. */
export async function startPdfium(compiled: WebAssembly.Module): Promise<Pdfium> {
  const quiet = () => {};
  const overrides = {
    print: quiet,
    printErr: quiet,
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
      void WebAssembly.instantiate(compiled, capped(imports)).then(done);
      return {};
    },
  };
  const wrapped = await init(overrides as Parameters<typeof init>[0]);
  wrapped.PDFiumExt_Init();
  return wrapped.pdfium as unknown as Pdfium;
}

/** The same imports, with growth of memory refused beyond the cap. */
function capped(imports: WebAssembly.Imports): WebAssembly.Imports {
  const env = { ...imports.env };
  const grow = env.emscripten_resize_heap as (bytes: number) => unknown;
  env.emscripten_resize_heap = (bytes: number) => (bytes >>> 0 > memoryCap ? 0 : grow(bytes));
  return { ...imports, env };
}
