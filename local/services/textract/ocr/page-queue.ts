import { OcrClosed, type OcrProcess } from './ocr-process.ts';
import type { OcrAnswer, OcrTask } from './ocr-task.ts';

/** Who waits for a page: a caller on the line, or a job. */
export type Lane = 'call' | 'job';

interface Waiting {
  readonly task: OcrTask;
  readonly caller: AbortSignal | undefined;
  readonly resolve: (answer: Promise<OcrAnswer>) => void;
}

/**
 * Hands pages to the one process. Calls and jobs take turns, and jobs among themselves, since each waits for one page
 * at a time: neither a long document nor a rush of short ones holds up the others.
 */
export class PageQueue {
  private readonly lanes: Record<Lane, Waiting[]> = { call: [], job: [] };
  private next: Lane = 'call';
  private isBusy = false;

  constructor(private readonly process: OcrProcess) {}

  /** Rejects with `OcrClosed` where recognition is shut down, or nobody waits for the page any more. */
  read(task: OcrTask, lane: Lane, caller?: AbortSignal): Promise<OcrAnswer> {
    return new Promise((resolve) => {
      this.lanes[lane].push({ task, caller, resolve });
      void this.work();
    });
  }

  private async work(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    for (let one = this.take(); one; one = this.take()) {
      const answer = one.caller?.aborted ? Promise.reject(new OcrClosed()) : this.process.read(one.task);
      one.resolve(answer);
      await answer.catch(() => {});
    }
    this.isBusy = false;
  }

  private take(): Waiting | undefined {
    const other = this.next === 'call' ? 'job' : 'call';
    const lane = this.lanes[this.next].length > 0 ? this.next : other;
    this.next = lane === 'call' ? 'job' : 'call';
    return this.lanes[lane].shift();
  }
}
