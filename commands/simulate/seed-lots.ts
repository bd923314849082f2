import { type ChildProcess, fork } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runLot } from './run-lot.ts';
import type { LotResult, SeedLot } from './seed-lot.ts';

/** Runs lots and tells of each as it is done, in any order. */
export type RunLots = (lots: readonly SeedLot[], done: (result: LotResult) => void) => Promise<void>;

/** One after the other, here. */
export const inOneProcess: RunLots = async (lots, done) => {
  for (const lot of lots) done(await runLot(lot));
};

/** Side by side, in so many processes. */
export const inProcesses =
  (jobs: number): RunLots =>
  async (lots, done) => {
    const left = [...lots];
    const workers = Array.from({ length: Math.min(jobs, lots.length) }, () =>
      fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
        // Worlds make much and keep little: room for the young generation spares a twentieth of the time.
        execArgv: ['--max-semi-space-size=64', '--import', 'tsx'],
      }),
    );
    try {
      await Promise.all(workers.map((worker) => feed(worker, left, done)));
    } finally {
      for (const worker of workers) worker.kill();
    }
  };

/** Gives a process one lot after the other until none is left. */
async function feed(worker: ChildProcess, left: SeedLot[], done: (result: LotResult) => void): Promise<void> {
  for (let lot = left.shift(); lot; lot = left.shift()) {
    const sent = lot;
    done(
      await new Promise<LotResult>((resolve, reject) => {
        const ended = () => reject(new Error(`A process ended while it ran the seeds from ${sent.from} on.`));
        worker.once('exit', ended);
        worker.once('message', (result) => {
          worker.off('exit', ended);
          resolve(result as LotResult);
        });
        worker.send(sent);
      }),
    );
  }
}

/** The same, with what is done written to a file, line by line; lots that are in it already are not run again. */
export const resumable =
  (run: RunLots, file: string): RunLots =>
  async (lots, done) => {
    const earlier = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    const known = new Map(
      earlier.map((line) => {
        const result = JSON.parse(line) as LotResult;
        return [nameOf(result.lot), result] as const;
      }),
    );
    for (const lot of lots) {
      const result = known.get(nameOf(lot));
      if (result) done(result);
    }
    await run(
      lots.filter((lot) => !known.has(nameOf(lot))),
      (result) => {
        appendFileSync(file, `${JSON.stringify(result)}\n`);
        done(result);
      },
    );
  };

const nameOf = (lot: SeedLot): string => `${lot.from} ${lot.count} ${lot.cvs}`;
