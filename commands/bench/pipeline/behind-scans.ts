import { atMost, type Figure, figure, skipped } from '../figure.ts';
import type { InputFile } from '../files/input-file.ts';
import { median } from '../statistics.ts';
import { type Running, running } from './running.ts';
import { scans } from './scans.ts';

const what = 'text p50 with the OCR queue full, by idle';
const goal = atMost(1.5);
const runs = 3;
const [warmUp, counted] = [5, 15];
/** One page takes the stand-in seconds; text CVs take tenths. More than it can read meanwhile. */
const scansAhead = 12;

/**
 * Text CVs, one at a time, beside the same with scans waiting for text recognition: each time in a product of its own,
 * in turn, and the median of three ratios. The stand-in is one process at the lowest priority.
 */
export async function behindScansFigures(files: readonly InputFile[]): Promise<Figure[]> {
  const pictures = await scans(scansAhead);
  const ratios: number[] = [];
  const shown: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const idle = await textTime(files, []);
    const full = await textTime(files, pictures);
    if (idle === null || full === null) {
      return [skipped('pipeline', what, 'No scan was waiting for recognition at the end of the run.', goal)];
    }
    ratios.push(full / idle);
    shown.push(`${idle.toFixed(0)} → ${full.toFixed(0)} ms`);
  }
  return [figure('pipeline', what, median(ratios), '×', { goal, note: shown.join(', ') })];
}

/** The median from stored to mailed; null where scans were sent and none waits any more. */
async function textTime(files: readonly InputFile[], pictures: readonly InputFile[]): Promise<number | null> {
  const run = await running();
  try {
    for (let at = 0; at < warmUp; at += 1) await run.storedToMail(files[at % files.length] as InputFile);
    for (const picture of pictures) await run.send(picture);
    if (pictures.length > 0) await recognising(run);
    const times: number[] = [];
    for (let at = 0; at < counted; at += 1) {
      times.push(await run.storedToMail(files[at % files.length] as InputFile));
      await pause(50);
    }
    return pictures.length > 0 && waitingScans(run) === 0 ? null : median(times);
  } finally {
    await run.stop();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Scans that recognition has not come to yet. */
function waitingScans({ product }: Running): number {
  const name = product.names.queues['recognise-text']?.queue;
  return product.queues().find((queue) => queue.name === name)?.visible ?? 0;
}

/** Waits, ten seconds at most, until scans are on the queue and the first of them is being recognised. */
async function recognising(run: Running): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (waitingScans(run) > 0 && run.product.textract.calls().length > 0) return;
    await pause(100);
  }
}
