import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../command-line.ts';
import { atLeast, type Figure, figure } from '../figure.ts';
import type { InputFile } from '../files/input-file.ts';

/** Enough for a steady rate, short enough for a bench. */
const most = 80;

/** CVs a second that the command `route` puts through a product of its own, from the second file's line to the last. */
export async function inARowFigures(files: readonly InputFile[]): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cv-router-bench-'));
  try {
    // Twice round, so that a short list runs long enough; no file knows of another.
    const chosen = [...files, ...files].slice(0, most);
    chosen.forEach(({ name, bytes }, at) => {
      writeFileSync(join(folder, `${String(at).padStart(3, '0')}-${name}`), bytes);
    });
    const times = await lineTimes(['--json', folder]);
    if (times.length < chosen.length) throw new Error('A file got no outcome of route.');
    const [first = Number.NaN] = times;
    const seconds = ((times.at(-1) ?? Number.NaN) - first) / 1000;
    const note = `route, ${chosen.length} files in ${seconds.toFixed(1)} s after the first`;
    return [
      figure('pipeline', 'CVs a second, from the second on', (chosen.length - 1) / seconds, 'a second', {
        goal: atLeast(6),
        note,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** When each line of `route` came, in milliseconds. */
async function lineTimes(args: readonly string[]): Promise<number[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'commands/route.ts'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const times: number[] = [];
  for await (const _ of createInterface({ input: child.stdout })) times.push(performance.now());
  return times;
}
