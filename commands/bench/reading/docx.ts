import mammoth from 'mammoth';
import { cpuOf, interleaved, medianRatio } from '../cpu.ts';
import { atMost, type Figure, figure, skipped } from '../figure.ts';
import type { InputFile } from '../files/input-file.ts';
import { median } from '../statistics.ts';
import { readAll } from './read-all.ts';

const rounds = 9;
const what = 'CPU by mammoth’s, DOCX';
const goal = atMost(0.2);

/** Warm processor time of reading Word files, beside mammoth's raw text of the same bytes in the same process. */
export async function docxFigures(files: readonly InputFile[]): Promise<Figure[]> {
  if (files.length === 0) return [skipped('reading', what, 'There are no such files in the folder.', goal)];
  const buffers = files.map(({ bytes }) => Buffer.from(bytes));
  const { ours, theirs } = await interleaved(rounds, {
    ours: () => cpuOf(() => readAll(files)),
    theirs: () =>
      cpuOf(async () => {
        for (const buffer of buffers) await mammoth.extractRawText({ buffer });
      }),
  });
  const each = (values: readonly number[]) => median(values) / files.length;
  return [
    figure('reading', 'CPU a file, DOCX', each(ours), 'ms', { note: `${files.length} files, warm` }),
    figure('reading', what, medianRatio(ours, theirs), '×', {
      goal,
      note: `mammoth: ${each(theirs).toFixed(1)} ms a file`,
    }),
  ];
}
