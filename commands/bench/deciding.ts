import { knowledge } from '../../shared/config/knowledge.ts';
import type { CvText } from '../../shared/domain/cv-text.ts';
import { decide, type Knowledge } from '../../shared/domain/decide.ts';
import { stopPdfWorker } from '../../shared/reading/pdf/pdf-host.ts';
import { readCv } from '../../shared/reading/read-cv.ts';
import { cpuOf, interleaved, medianRatio } from './cpu.ts';
import { atMost, type Figure, figure } from './figure.ts';
import { cvLines } from './files/cv-lines.ts';
import type { InputFile, InputFiles } from './files/input-file.ts';
import { readAll } from './reading/read-all.ts';
import { median } from './statistics.ts';

const rounds = 9;

/** What tag, region and profile cost beside reading the same CVs, and with twice the text. */
export async function decidingFigures(files: InputFiles): Promise<Figure[]> {
  const facts = knowledge();
  const pdfs = [...files.plain, ...files.inked];
  const texts = await textsOf(pdfs);
  const all = (list: readonly CvText[]) => () => cpuOf(() => decideAll(list, facts));
  warmedUp(texts, facts);
  const { reading, deciding, once, twice } = await interleaved(rounds, {
    reading: () => cpuOf(() => readAll(pdfs)),
    deciding: all(texts),
    once: all(lengthened(6)),
    twice: all(lengthened(12)),
  });
  await stopPdfWorker();
  const each = median(deciding) / texts.length;
  const note = `reading: ${(median(reading) / pdfs.length).toFixed(1)} ms a CV`;
  return [
    figure('deciding', 'CPU a CV: tag, region and profile', each, 'ms', {
      note: `${texts.length} text PDFs, warm`,
    }),
    figure('deciding', 'CPU by the reading’s', medianRatio(deciding, reading), '×', {
      goal: atMost(0.25),
      note,
    }),
    figure('deciding', 'twice the text, CPU', medianRatio(twice, once), '×', { goal: atMost(2.2) }),
  ];
}

function decideAll(texts: readonly CvText[], facts: Knowledge): void {
  for (const text of texts) decide(text, {}, facts);
}

/** Deciding is JavaScript throughout, and only compiled to the end after some hundred CVs; reading is WASM for the most part. */
function warmedUp(texts: readonly CvText[], facts: Knowledge): void {
  for (let decided = 0; decided < 400; decided += texts.length) decideAll(texts, facts);
}

async function textsOf(files: readonly InputFile[]): Promise<CvText[]> {
  const texts: CvText[] = [];
  for (const { bytes } of files) {
    const reading = await readCv(bytes);
    if (reading.kind === 'text') texts.push(reading.text);
  }
  return texts;
}

/** CVs of so many jobs in place of the usual four; everything else in them is repeated alike. */
const lengthened = (jobs: number): CvText[] =>
  Array.from({ length: 20 }, (_, at) => {
    const [short, long] = [cvLines(at, 6), cvLines(at, jobs)];
    // Twice the lines to the line, so that the ratio is one of time alone.
    const lines = jobs === 6 ? short : [...long, ...short].slice(0, short.length * 2);
    return { pages: [{ page: null, lines }] };
  });
