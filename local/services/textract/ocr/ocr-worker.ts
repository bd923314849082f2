import { readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { DamagedPicture } from '../../../../shared/reading/image/picture-info.ts';
import { UnreadablePicture } from '../../../../shared/reading/image/tiff-strips.ts';
import { PdfRefused } from '../../../../shared/reading/pdf/open-pdf.ts';
import { sizesOf } from '../picture-sizes.ts';
import type { OcrAnswer, OcrTask } from './ocr-task.ts';
import { pageRaster } from './page-raster.ts';
import { recognise, recogniseFile, UndecodablePicture } from './recognise.ts';

/*
 * The child process that recognises text, one page at a time and at the lowest priority: recognition may take its
 * time, and text CVs must not notice it.
 */
for (const thread of threads()) setPriority(thread, constants.priority.PRIORITY_LOW);
// The product is gone, killed perhaps: an orderly exit would wait for the page under way.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('message', (task: OcrTask) => {
  answerOf(task).then(
    (answer) => process.send?.(answer),
    // A trap in WASM leaves it in no known state; the host starts another process.
    () => process.exit(1),
  );
});
process.send?.('ready');

/** On Linux each thread has a priority of its own, and Node has started some already. */
function threads(): number[] {
  try {
    return readdirSync('/proc/self/task').map(Number);
  } catch {
    return [0];
  }
}

async function answerOf({ file, format, page, isWhole }: OcrTask): Promise<OcrAnswer> {
  try {
    const { pages, picture } = await pageRaster(file, format, page);
    if (isWhole && pages > 1) return { kind: 'refused', reason: 'many-pages' };
    const text = picture ? await recognise(picture) : null;
    // A picture whose pixels are damaged is drawn as nothing: only its own decoder can tell it from a blank page.
    const isDoubtful = text === null || (text.lines.length === 0 && format !== 'pdf' && page === 1);
    const [size] = sizesOf(file, format);
    return {
      kind: 'read',
      pages,
      text: isDoubtful && size ? await recogniseFile(file, size) : (text ?? blank),
    };
  } catch (error) {
    if (isOfFile(error)) return { kind: 'refused', reason: 'unreadable' };
    throw error;
  }
}

const blank = { lines: [] };
const kinds = [DamagedPicture, UnreadablePicture, PdfRefused, UndecodablePicture, RangeError];
const isOfFile = (error: unknown): boolean => kinds.some((kind) => error instanceof kind);
