import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FunctionPlan } from '../../template/plan/functions.ts';

/** An invocation that ended without an answer: thrown, timed out, or its worker died. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
}

type Said =
  | { readonly ready: true }
  | { readonly answer: string }
  | { readonly failed: string; readonly stack: string };

/** What a worker runs in. */
export interface WorkerSurroundings {
  readonly env: Record<string, string>;
  /** Shared memory of the product's clock: milliseconds ahead of the machine's, as one `Float64`. */
  readonly ahead: SharedArrayBuffer;
}

interface Running {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** One execution environment of a function: a worker thread that runs its bundle, one invocation at a time. */
export class FunctionWorker {
  /** Settles when the bundle is imported; rejects where that fails. */
  readonly ready: Promise<void>;
  private readonly worker: Worker;
  private running: Running | undefined;
  private isOver = false;

  constructor(
    private readonly plan: FunctionPlan,
    { env, ahead }: WorkerSurroundings,
    private readonly write: (text: string) => void,
  ) {
    this.worker = new Worker(new URL('./bootstrap.mjs', import.meta.url), {
      workerData: { ...entryOf(plan), name: plan.name, arn: plan.arn, memoryMb: plan.memoryMb, ahead },
      env,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: plan.memoryMb },
    });
    this.worker.stdout.setEncoding('utf8').on('data', write);
    this.worker.stderr.setEncoding('utf8').on('data', write);
    this.ready = new Promise((resolve, reject) => {
      this.worker.on('message', (said: Said) => ('ready' in said ? resolve() : this.heard(said)));
      this.worker.on('error', (error) => {
        write(`${error.stack ?? error.message}\n`);
        this.end(`The function failed: ${error.name}.`);
      });
      this.worker.on('exit', () => {
        this.end('The function’s process ended.');
        reject(new FunctionError('The function did not start.'));
      });
    });
    // Whoever invokes sees it; a worker warmed ahead of need must not bring the product down.
    this.ready.catch(() => {});
  }

  /** Whether it can be given an event. */
  get isUsable(): boolean {
    return !this.isOver;
  }

  /** Runs one event; throws `FunctionError` where there is no answer. A worker past its time is killed. */
  invoke(event: unknown): Promise<unknown> {
    const timeoutMs = this.plan.timeoutSeconds * 1000;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.write(`Task timed out after ${this.plan.timeoutSeconds.toFixed(2)} seconds\n`);
        this.end('The function took too long.');
        void this.worker.terminate();
      }, timeoutMs);
      this.running = { resolve, reject, timer };
      this.worker.postMessage({ event: JSON.stringify(event), deadline: Date.now() + timeoutMs });
    });
  }

  async stop(): Promise<void> {
    this.end('The product stops.');
    await this.worker.terminate();
  }

  private heard(said: Exclude<Said, { ready: true }>): void {
    const { running } = this;
    if (!running) return;
    this.running = undefined;
    clearTimeout(running.timer);
    if ('answer' in said) {
      running.resolve(JSON.parse(said.answer));
      return;
    }
    this.write(`${said.stack}\n`);
    running.reject(new FunctionError(`The function threw ${said.failed}.`));
  }

  private end(why: string): void {
    this.isOver = true;
    const { running } = this;
    if (!running) return;
    this.running = undefined;
    clearTimeout(running.timer);
    running.reject(new FunctionError(why));
  }
}

/** The bundle's file and export for a handler such as `index.handler`. Throws a sentence where there is no file. */
function entryOf({ name, codeDir, handler }: FunctionPlan): { file: string; exported: string } {
  const dot = handler.lastIndexOf('.');
  const candidates = ['.mjs', '.js', '.cjs'].map((end) => join(codeDir ?? '', handler.slice(0, dot) + end));
  const file = codeDir === null ? undefined : candidates.find((candidate) => existsSync(candidate));
  if (!file) throw new FunctionError(`Function ${name} has no bundle at ${candidates[0] ?? 'its asset'}.`);
  return { file, exported: handler.slice(dot + 1) };
}
