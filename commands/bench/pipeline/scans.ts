import { renderPages } from '../../../shared/reading/page-images.ts';
import { stopPdfWorker } from '../../../shared/reading/pdf/pdf-host.ts';
import { cvLines } from '../files/cv-lines.ts';
import type { InputFile } from '../files/input-file.ts';
import { makePdf } from '../files/pdf.ts';

/** So many one-page scans: made CVs, drawn at 200 dots an inch and saved as pictures. */
export async function scans(count: number): Promise<InputFile[]> {
  const made: InputFile[] = [];
  for (let at = 0; at < count; at += 1) {
    const [picture] = await renderPages(makePdf(cvLines(80 + at)), [1]);
    if (picture) made.push({ name: `scan-${at}.png`, bytes: picture.png });
  }
  await stopPdfWorker();
  return made;
}
