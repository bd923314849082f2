import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import tesseract, { type Line, type Page, type Worker } from 'tesseract.js';
import type { PageText, ReadLine } from '../page-text.ts';
import { asPgm, type GreyPicture, halfTurned } from './grey-picture.ts';
import { type PixelSize, quadOf } from './quad.ts';

const require = createRequire(import.meta.url);

/** Thrown for bytes that Tesseract cannot decode as a picture. */
export class UndecodablePicture extends Error {}

/** Below this mean confidence a page is tried the other way up: an upside-down page reads at 25–31, a poor photo at 80. */
const doubtful = 60;

let engine: Promise<Worker> | undefined;

/** Recognises a page. Tesseract itself finds text turned clockwise by a quarter; the other half of the turns is tried here. */
export async function recognise(picture: GreyPicture): Promise<PageText> {
  const first = await read(asPgm(picture), picture, false);
  if (first.lines.length === 0 || meanOf(first) >= doubtful) return first;
  const second = await read(asPgm(halfTurned(picture)), picture, true);
  return meanOf(second) > meanOf(first) ? second : first;
}

/** Recognises a picture file as it is. Throws {@link UndecodablePicture}. */
export const recogniseFile = (file: Uint8Array, size: PixelSize): Promise<PageText> =>
  read(file, size, false);

async function read(picture: Uint8Array, size: PixelSize, isHalfTurned: boolean): Promise<PageText> {
  engine ??= started();
  const worker = await engine;
  const page = await worker
    .recognize(Buffer.from(picture), {}, { text: false, blocks: true })
    .then(({ data }) => data)
    .catch((error: unknown) => {
      if (String(error).includes('read image')) throw new UndecodablePicture();
      throw error;
    });
  return { lines: linesOf(page).flatMap((line) => lineOf(line, size, isHalfTurned)) };
}

/** Page mode 3 keeps columns apart and finds turned pages, which the package's own default (6) does not. */
async function started(): Promise<Worker> {
  const data = require.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz');
  const worker = await tesseract.createWorker('eng', tesseract.OEM.LSTM_ONLY, {
    langPath: dirname(data),
    gzip: true,
    cacheMethod: 'none',
    // Without one, a picture that cannot be decoded ends the process.
    errorHandler: () => {},
  });
  await worker.setParameters({ tessedit_pageseg_mode: tesseract.PSM.AUTO });
  return worker;
}

const linesOf = ({ blocks }: Page): Line[] =>
  (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));

function lineOf(
  { words: found, baseline, confidence, bbox }: Line,
  size: PixelSize,
  isHalfTurned: boolean,
): ReadLine[] {
  const along = { x: baseline.x1 - baseline.x0, y: baseline.y1 - baseline.y0 };
  const words = found
    .map(({ text, confidence: sure, bbox: box }) => ({
      text: text.trim(),
      confidence: sure,
      quad: quadOf(box, along, size, isHalfTurned),
    }))
    .filter(({ text }) => text !== '');
  return words.length === 0 ? [] : [{ words, confidence, quad: quadOf(bbox, along, size, isHalfTurned) }];
}

function meanOf({ lines }: PageText): number {
  const words = lines.flatMap((line) => line.words);
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(words.length, 1);
}
