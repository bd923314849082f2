import { stopPdfWorker } from '../../shared/reading/pdf/pdf-host.ts';
import type { Figure } from './figure.ts';
import type { InputFiles } from './files/input-file.ts';
import { docxFigures } from './reading/docx.ts';
import { lengthFigures } from './reading/length.ts';
import { memoryFigures } from './reading/memory.ts';
import { pdfFigures } from './reading/pdf.ts';

/** What reading costs: beside pdftotext and mammoth, by length, and in memory. */
export async function readingFigures(files: InputFiles): Promise<Figure[]> {
  const figures = [
    ...(await pdfFigures(files)),
    ...(await docxFigures(files.docx)),
    ...(await lengthFigures()),
  ];
  await stopPdfWorker();
  return [...figures, ...(await memoryFigures())];
}
