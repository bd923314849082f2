import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PdfAnswer, PdfMessage, PdfTask } from './pdf-task.ts';

/**
 * Layout for a bundle. From source this module finds the worker beside it and the WASM in the
 * package. In a bundle (anything not ending in `.ts`), beside the file that holds this module must lie
 * - `pdf-worker.mjs`: its own esbuild entry, `shared/reading/pdf/pdf-worker.ts`, ESM, bundled, no splitting;
 * - `pdfium.wasm`: a copy of `@embedpdf/pdfium/dist/pdfium.wasm`.
 * `@embedpdf/pdfium` itself ends up in `pdf-worker.mjs` only.
 */
const fromSource = import.meta.url.endsWith('.ts');
const workerFile = new URL(fromSource ? './pdf-worker-from-source.mjs' : './pdf-worker.mjs', import.meta.url);

function wasmFile(): string {
  if (!fromSource) return fileURLToPath(new URL('./pdfium.wasm', import.meta.url));
  return createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
}

let compiled: Promise<WebAssembly.Module> | null = null;
let worker: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/** Bounds of one run in the worker. */
export interface RunBounds {
  /** Milliseconds from the moment the worker has the file. */
  readonly deadlineMs: number;
  readonly onPage?: (page: number, of: number) => void;
}

/**
 * Runs one task on one PDF in the process's PDF worker, after those asked for before it. Past the
 * deadline the worker is terminated (WASM cannot be interrupted otherwise), the answer is `damaged`,
 * and the next task gets a new worker. Never rejects for what is in a file.
 */
export function runPdfTask(file: Uint8Array, task: PdfTask, bounds: RunBounds): Promise<PdfAnswer> {
  const turn = last.then(() => run(file, task, bounds));
  last = turn.catch(() => {});
  return turn;
}

/** Stops the worker, if there is one. The next task starts another; for tests and clean exits. */
export async function stopPdfWorker(): Promise<void> {
  const stopping = worker;
  worker = null;
  await stopping?.terminate();
}

async function run(file: Uint8Array, task: PdfTask, bounds: RunBounds): Promise<PdfAnswer> {
  const current = await ready();
  return new Promise((resolve) => {
    const end = (answer: PdfAnswer, broken: boolean) => {
      clearTimeout(timer);
      current.off('message', heard).off('error', dead).off('exit', dead);
      if (!broken) current.unref();
      else {
        if (worker === current) worker = null;
        void current.terminate();
      }
      resolve(answer);
    };
    const dead = () => end({ kind: 'refused', reason: 'damaged' }, true);
    const timer = setTimeout(dead, bounds.deadlineMs);
    const heard = (message: PdfMessage) => {
      if (message === 'ready') return;
      if ('answer' in message) end(message.answer, message.broken);
      else bounds.onPage?.(message.page, message.of);
    };
    current.on('message', heard).on('error', dead).on('exit', dead);
    current.ref();
    current.postMessage({ file, task });
  });
}

/**
 * The process's worker, started if need be. Rejects when it cannot start, which is a fault of the
 * installation (a file missing beside the bundle), never of a CV.
 */
async function ready(): Promise<Worker> {
  if (worker !== null) return worker;
  compiled ??= readFile(wasmFile()).then((bytes) => WebAssembly.compile(bytes));
  const started = new Worker(workerFile, {
    workerData: { compiled: await compiled },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  await once(started, 'message');
  worker = started;
  return started;
}
