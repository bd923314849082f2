import { readCv } from '../../../shared/reading/read-cv.ts';
import type { InputFile } from '../files/input-file.ts';

/** Reads files one after the other. Throws where one has no text: a figure over refused files would flatter. */
export async function readAll(files: readonly InputFile[]): Promise<void> {
  for (const { name, bytes } of files) {
    const reading = await readCv(bytes);
    if (reading.kind !== 'text') throw new Error(`${name} could not be read: ${reading.reason}.`);
  }
}
