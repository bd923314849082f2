import { afterAll, expect, it } from 'vitest';
import { stopPdfWorker } from '../../../shared/reading/pdf/pdf-host.ts';
import { readCv } from '../../../shared/reading/read-cv.ts';
import { makeDocx, para } from '../../fixtures/reading/make-docx.ts';
import { column, makePdf, tinyPicture } from '../../fixtures/reading/make-pdf.ts';
import { type Decided, decisionsOf } from './decisions-of.ts';
import { baseCvs, swappedLines } from './swapped-cv.ts';

afterAll(stopPdfWorker);

const picture = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="1" name="Portrait of a woman" descr="Portrait of a woman, aged 58"/><a:blip xmlns:a="urn:a" r:embed="rId1" xmlns:r="urn:r"/></wp:inline></w:drawing></w:r></w:p>`;
const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function decidedFrom(file: Uint8Array): Promise<Decided> {
  const reading = await readCv(file);
  if (reading.kind !== 'text') throw new Error(`The file was not read: ${reading.kind}.`);
  return decisionsOf(reading.text.pages.flatMap(({ lines }) => lines));
}

it('a photo in a DOCX or a PDF, or none, makes no difference', async () => {
  let compared = 0;
  for (const cv of baseCvs) {
    const lines = swappedLines(cv, null, 'named');
    const body = lines.map((line) => para(escaped(line))).join('');
    const docx = await decidedFrom(makeDocx(body));
    expect(await decidedFrom(makeDocx(picture + body, { 'word/media/image1.png': 'pixels' }))).toEqual(docx);
    const texts = column(lines);
    const pdf = await decidedFrom(makePdf([{ texts }]));
    const over = 'q 90 0 0 110 470 690 cm /Im1 Do Q';
    expect(await decidedFrom(makePdf([{ texts, over }], [tinyPicture]))).toEqual(pdf);
    compared += 8;
  }
  console.info(`fairness photo: ${compared} decisions compared, 0 changed`);
});
