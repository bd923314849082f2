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
  const all = (list: readonly CvText[]) => () => {
    const fresh = afresh(list);
    return cpuOf(() => decideAll(fresh, facts));
  };
  warmedUp(texts, facts);
  const { reading, deciding, once, twice } = await interleaved(rounds, {
    reading: () => cpuOf(() => readAll(pdfs)),
    deciding: all(texts),
    once: all(lengthened(1)),
    twice: all(lengthened(2)),
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

/** Decides each CV once. Every call gets texts of its own, as the pipeline does: nothing remembered of them counts. */
function decideAll(texts: readonly CvText[], facts: Knowledge): void {
  for (const text of texts) decide(text, {}, facts);
}

const afresh = (texts: readonly CvText[]): CvText[] =>
  texts.map(({ pages }) => ({ pages: pages.map((page) => ({ ...page })) }));

/** Deciding is JavaScript throughout, compiled to the end only after some hundred CVs; reading is WASM for the most part. */
function warmedUp(texts: readonly CvText[], facts: Knowledge): void {
  for (let decided = 0; decided < 1500; decided += texts.length) decideAll(afresh(texts), facts);
}

async function textsOf(files: readonly InputFile[]): Promise<CvText[]> {
  const texts: CvText[] = [];
  for (const { bytes } of files) {
    const reading = await readCv(bytes);
    if (reading.kind === 'text') texts.push(reading.text);
  }
  return texts;
}

/** Twenty CVs of six jobs, their lines so many times as many: the longer ones go on with further jobs. */
const lengthened = (times: number): CvText[] =>
  Array.from({ length: 20 }, (_, at) => {
    const lines = cvLines(at, 6 * times + 6).slice(0, cvLines(at, 6).length * times);
    return { pages: [{ page: null, lines }] };
  });
