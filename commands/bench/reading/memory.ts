import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atMost, type Figure, figure } from '../figure.ts';

/** What the process of its own says: resident megabytes by how many files it has read. */
export type MemoryMarks = Readonly<Record<number, number>>;

const entry = new URL('./memory-child.ts', import.meta.url);

/** Resident memory of a process of its own that reads 1,000 files: PDFs with and without the ink test, and DOCX. */
export async function memoryFigures(): Promise<Figure[]> {
  const marks = await readingInOwnProcess();
  const at = (files: number) => marks[files] ?? Number.NaN;
  return [
    figure('reading', 'memory after 1,000 files by after 100', at(1000) / at(100), '×', {
      goal: atMost(1.25),
      note: [100, 500, 1000].map((files) => `${files}: ${at(files).toFixed(0)} MB`).join(', '),
    }),
    figure('reading', 'memory after 1,000 files', at(1000), 'MB', { goal: atMost(512) }),
  ];
}

async function readingInOwnProcess(): Promise<MemoryMarks> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(entry)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let words = '';
  child.stdout.on('data', (chunk) => {
    words += chunk;
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error('The process that reads 1,000 files failed.');
  return JSON.parse(words) as MemoryMarks;
}
