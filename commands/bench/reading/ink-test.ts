import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Pdfium, startPdfium } from '../../../shared/reading/pdf/pdfium.ts';
import { readPages } from '../../../shared/reading/pdf/read-pages.ts';

const bounds = { maxPages: 20, maxChars: 200_000 };

/** Tells of a PDF whether reading it draws a page, by reading it in this thread and counting the calls. */
export async function inkTest(): Promise<(file: Uint8Array) => boolean> {
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const engine = await startPdfium(await WebAssembly.compile(await readFile(wasm)));
  let drawn = 0;
  // Laid over the engine, whose memory moves as it grows: everything else is looked up in it.
  const counting: Pdfium = Object.create(engine, {
    _FPDF_RenderPageBitmap: {
      value: (...call: Parameters<Pdfium['_FPDF_RenderPageBitmap']>) => {
        drawn += 1;
        engine._FPDF_RenderPageBitmap(...call);
      },
    },
  });
  return (file) => {
    drawn = 0;
    readPages(counting, file, bounds, () => {});
    return drawn > 0;
  };
}
