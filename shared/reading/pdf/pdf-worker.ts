import { parentPort, workerData } from 'node:worker_threads';
import { PdfRefused } from './open-pdf.ts';
import { extract, pictures } from './page-copies.ts';
import type { PdfAnswer, PdfMessage, PdfRequest } from './pdf-task.ts';
import { startPdfium } from './pdfium.ts';
import { readPages } from './read-pages.ts';

/**
 * The worker thread that holds PDFium. One request at a time: PDFium is not re-entrant. It runs from
 * source (`pdf-worker.ts`) or bundled; for a bundle see `pdf-host.ts`.
 */
const { compiled } = workerData as { compiled: WebAssembly.Module };
const post = (message: PdfMessage) => parentPort?.postMessage(message);
const pdfium = await startPdfium(compiled);
post('ready');

parentPort?.on('message', (request: PdfRequest) => {
  try {
    post({ answer: run(request), broken: false });
  } catch (error) {
    // A trap or a failed allocation leaves PDFium in no known state; the host starts another worker.
    const known = error instanceof PdfRefused;
    post({ answer: { kind: 'refused', reason: known ? error.reason : 'damaged' }, broken: !known });
  }
});

function run({ file, task }: PdfRequest): PdfAnswer {
  if (task.kind === 'read') return readPages(pdfium, file, task, (page, of) => post({ page, of }));
  if (task.kind === 'render') return pictures(pdfium, file, task.pages, task);
  return extract(pdfium, file, task.pages);
}
