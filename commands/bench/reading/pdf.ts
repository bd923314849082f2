import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuOf, interleaved, medianRatio } from '../cpu.ts';
import { atMost, type Figure, figure, type Goal, skipped } from '../figure.ts';
import type { InputFile, InputFiles } from '../files/input-file.ts';
import { median } from '../statistics.ts';
import { hasPdftotext, laidOut, pdftotextCpu } from './pdftotext.ts';
import { readAll } from './read-all.ts';

const rounds = 7;
const goals = { plain: atMost(1), inked: atMost(8) };
const looks = { plain: 'plain text PDFs', inked: 'PDFs that need the ink test' };

/** Warm processor time of reading text PDFs here, beside a pdftotext process for each, in turn. */
export async function pdfFigures(files: InputFiles): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cv-router-bench-'));
  try {
    const both = [];
    for (const look of ['plain', 'inked'] as const) {
      both.push(...(await beside(looks[look], files[look], goals[look], join(folder, look))));
    }
    return both;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function beside(
  what: string,
  files: readonly InputFile[],
  goal: Goal,
  folder: string,
): Promise<Figure[]> {
  const ratio = `CPU by pdftotext’s, ${what}`;
  if (files.length === 0) return [skipped('reading', ratio, 'There are no such files in the folder.', goal)];
  const isThere = hasPdftotext();
  const paths = isThere ? laidOut(folder, files) : [];
  const { ours, theirs } = await interleaved(rounds, {
    ours: () => cpuOf(() => readAll(files)),
    theirs: async () => (isThere ? pdftotextCpu(paths) : Number.NaN),
  });
  const each = (values: readonly number[]) => median(values) / files.length;
  const own = figure('reading', `CPU a file, ${what}`, each(ours), 'ms', {
    note: `${files.length} files, warm`,
  });
  if (!isThere) return [own, skipped('reading', ratio, 'pdftotext is not present on this machine.', goal)];
  const note = `pdftotext: ${each(theirs).toFixed(1)} ms a file`;
  return [own, figure('reading', ratio, medianRatio(ours, theirs), '×', { goal, note })];
}
