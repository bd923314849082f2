import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputFile } from '../files/input-file.ts';

/** Poppler's program; it is no dependency, and only compared with. */
const program = 'pdftotext';

/** Whether poppler's pdftotext, and the shell whose clock is read, are on this machine. */
export const hasPdftotext = (): boolean =>
  !spawnSync(program, ['-v']).error && !spawnSync('sh', ['-c', 'times']).error;

/** Lays files in a folder and gives their paths, for programs of their own. */
export function laidOut(folder: string, files: readonly InputFile[]): string[] {
  mkdirSync(folder, { recursive: true });
  return files.map(({ bytes }, at) => {
    const path = join(folder, `${at}.pdf`);
    writeFileSync(path, bytes);
    return path;
  });
}

/** Milliseconds of processor time (user and system) that pdftotext spends on files, a process each, by the shell's own count. */
export function pdftotextCpu(paths: readonly string[]): number {
  const script = `for file do ${program} -q "$file" /dev/null; done; times`;
  const { stdout, status } = spawnSync('sh', ['-c', script, 'sh', ...paths], { encoding: 'utf8' });
  if (status !== 0) throw new Error('pdftotext could not be run.');
  return childTime(stdout);
}

/** The children's line of `times`, which is its second: `0m0.123s 0m0.045s`. In milliseconds. */
export function childTime(times: string): number {
  const spans = [...(times.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.,]+)s/g)];
  return spans.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds?.replace(',', '.')) * 1000,
    0,
  );
}
