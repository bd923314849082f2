import { type ChildProcess, fork } from 'node:child_process';
import type { OcrAnswer, OcrTask } from './ocr-task.ts';

/** Said of a page that was under way when recognition was shut down. */
export class OcrClosed extends Error {
  override readonly name = 'OcrClosed';
}

/** The one process that recognises text. It starts at the first page and again after it died. */
export interface OcrProcess {
  /** One page; the next only after the answer. Rejects with {@link OcrClosed}, or where no process can be started. */
  read(task: OcrTask): Promise<OcrAnswer>;
  /** Its process id while it runs: a drill may kill it. */
  pid(): number | null;
  close(): void;
}

/** A page takes 1.5 to 5 seconds at a free processor's leisure; at the lowest priority it may wait for long. */
const deadlineMs = 180_000;

const entry = new URL('./ocr-child.mjs', import.meta.url);

/** Nothing runs until the first page. */
export function createOcrProcess(): OcrProcess {
  let child: ChildProcess | null = null;
  let isClosed = false;

  const started = (): Promise<ChildProcess> => {
    const fresh = fork(entry, {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child = fresh;
    return new Promise((resolve, reject) => {
      const failed = () => reject(new Error('The text recognition process did not start.'));
      fresh.once('message', () => {
        fresh.off('exit', failed);
        resolve(fresh);
      });
      fresh.once('exit', failed).once('error', failed);
    });
  };
  /** Null where the process died, or was ended, over the page. */
  const attempt = async (task: OcrTask): Promise<OcrAnswer | null> => {
    const current = child ?? (await started());
    hold(current, true);
    return new Promise((resolve) => {
      const end = (answer: OcrAnswer | null) => {
        clearTimeout(timer);
        current.off('message', end).off('exit', died);
        if (answer !== null) hold(current, false);
        else if (child === current) child = null;
        resolve(answer);
      };
      const died = () => end(null);
      const timer = setTimeout(() => current.kill('SIGKILL'), deadlineMs);
      current.on('message', end).once('exit', died);
      if (current.connected) current.send(task, (error) => error && died());
      else died();
    });
  };
  return {
    async read(task) {
      for (let tries = 0; tries < 2; tries += 1) {
        if (isClosed) throw new OcrClosed();
        const answer = await attempt(task);
        if (answer !== null) return answer;
      }
      if (isClosed) throw new OcrClosed();
      // What kills the process each time is in the page.
      return { kind: 'refused', reason: 'unreadable' };
    },
    pid: () => child?.pid ?? null,
    close() {
      isClosed = true;
      child?.kill('SIGKILL');
      child = null;
    },
  };
}

/** An idle process does not keep its parent alive. */
function hold(child: ChildProcess, isHeld: boolean): void {
  if (isHeld) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}
