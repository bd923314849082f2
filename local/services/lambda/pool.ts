import type { FunctionPlan } from '../../template/plan/functions.ts';
import { FunctionError, FunctionWorker, type WorkerSurroundings } from './function-worker.ts';
import { LogTail } from './log-tail.ts';

interface Pending {
  readonly event: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A function: up to `size` workers, started when work waits for them. */
export class FunctionPool {
  readonly logs = new LogTail();
  private readonly pending: Pending[] = [];
  private readonly workers = new Set<FunctionWorker>();
  private readonly idle: FunctionWorker[] = [];
  private starting = 0;
  private isStopped = false;

  constructor(
    readonly plan: FunctionPlan,
    private readonly size: number,
    private readonly surroundings: WorkerSurroundings,
  ) {}

  /** Invokes the function with an event; throws `FunctionError` where it gives no answer. */
  invoke(event: unknown): Promise<unknown> {
    if (this.isStopped) return Promise.reject(new FunctionError('The product stops.'));
    return new Promise((resolve, reject) => {
      this.pending.push({ event, resolve, reject });
      this.pump();
    });
  }

  /** Starts a worker ahead of need, where there is none. */
  async warm(): Promise<void> {
    if (this.workers.size === 0 && !this.isStopped) await this.start();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    for (const { reject } of this.pending.splice(0)) reject(new FunctionError('The product stops.'));
    await Promise.all([...this.workers].map((worker) => worker.stop()));
  }

  private pump(): void {
    while (this.pending.length > 0) {
      const worker = this.idle.pop();
      if (!worker) break;
      if (worker.isUsable) void this.run(worker, this.pending.shift() as Pending);
      else this.workers.delete(worker);
    }
    if (this.pending.length > this.starting && this.workers.size < this.size && !this.isStopped)
      void this.start();
  }

  private async start(): Promise<void> {
    this.starting += 1;
    let worker: FunctionWorker | undefined;
    try {
      worker = new FunctionWorker(this.plan, this.surroundings, (text) => this.logs.write(text));
      this.workers.add(worker);
      await worker.ready;
      this.idle.push(worker);
    } catch (error) {
      if (worker) this.workers.delete(worker);
      this.logs.write(`${error instanceof Error ? error.message : 'The function did not start.'}\n`);
      // What waits would wait for ever: one of them fails, as an invocation whose start fails does on Lambda.
      this.pending.shift()?.reject(error);
    } finally {
      this.starting -= 1;
      this.pump();
    }
  }

  private async run(worker: FunctionWorker, { event, resolve, reject }: Pending): Promise<void> {
    try {
      resolve(await worker.invoke(event));
    } catch (error) {
      reject(error);
    } finally {
      if (worker.isUsable) this.idle.push(worker);
      else this.workers.delete(worker);
      this.pump();
    }
  }
}
