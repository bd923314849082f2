import { Worker } from 'node:worker_threads';

/**
 * Layout for a bundle: beside the file that holds this module must lie `heic-worker.mjs`, its own entry, and
 * `node_modules/libheif-js` as it was published. libheif is under the LGPL, so it stays a package that can be replaced.
 */
const fromSource = import.meta.url.endsWith('.ts');
const entry = new URL(fromSource ? './heic-worker-from-source.mjs' : './heic-worker.mjs', import.meta.url);

/** Thrown for a picture that libheif cannot decode, or not in time. */
export class UndecodableHeic extends Error {}

let last: Promise<unknown> = Promise.resolve();

/**
 * A HEIC picture as JPEG, turned upright as the file says. Its size must have been checked before: a picture of 12
 * million pixels takes about 160 MB, so one at a time is decoded. Past the deadline (milliseconds) the worker is
 * terminated. Rejects with {@link UndecodableHeic}.
 */
export function heicAsJpeg(file: Uint8Array, deadlineMs = 20_000): Promise<Uint8Array> {
  const turn = last.then(() => decoded(file, deadlineMs));
  last = turn.catch(() => {});
  return turn;
}

function decoded(file: Uint8Array, deadlineMs: number): Promise<Uint8Array> {
  const worker = new Worker(entry, {
    workerData: { file },
    execArgv: [],
    // libheif's glue writes its complaints to the console; they may quote the file.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  return new Promise<Uint8Array>((resolve, reject) => {
    const fail = (why: string) => reject(new UndecodableHeic(why));
    const timer = setTimeout(() => fail('too slow'), deadlineMs);
    worker
      .once('message', resolve)
      .once('error', () => fail('not decoded'))
      .once('exit', () => fail('ended'));
    worker.once('exit', () => clearTimeout(timer));
  }).finally(() => worker.terminate());
}
