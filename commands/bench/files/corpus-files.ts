import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readCv } from '../../../shared/reading/read-cv.ts';
import { inkTest } from '../reading/ink-test.ts';
import type { InputFile, InputFiles } from './input-file.ts';

/** The CVs of a folder (files/ in it, where there is one) that have text of their own; scans and damaged files are left out. */
export async function corpusFiles(folder: string): Promise<InputFiles> {
  const isNested = readdirSync(folder).includes('files');
  const files = filesUnder(isNested ? join(folder, 'files') : folder);
  const sorted = { plain: [], inked: [], docx: [], other: [] } as Record<keyof InputFiles, InputFile[]>;
  const isDrawn = await inkTest();
  for (const path of files) {
    const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
    const reading = await readCv(file.bytes);
    if (reading.kind !== 'text' || reading.imagePages.length > 0) continue;
    const pdf = reading.format === 'pdf' && (isDrawn(file.bytes) ? 'inked' : 'plain');
    sorted[pdf || (reading.format === 'docx' ? 'docx' : 'other')].push(file);
  }
  return sorted;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) !== '')
    .map(({ name }) => join(folder, name))
    .sort();
