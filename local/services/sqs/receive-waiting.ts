import type { Message } from './message.ts';
import type { Queue } from './queue.ts';

/** A receive over the API: how many, how long to wait for the first, and who asks. */
export interface WaitingReceive {
  readonly max: number;
  /** Long poll, 20 at most; real seconds, whatever the time scale. */
  readonly seconds: number;
  readonly visibilitySeconds: number;
  /** Aborted when the caller hangs up: nothing may be received for nobody. */
  readonly caller: AbortSignal;
}

/** Receives at once what is there, else waits for the first message or the end of the long poll. */
export function receiveWaiting(
  queue: Queue,
  { max, seconds, visibilitySeconds, caller }: WaitingReceive,
): Promise<readonly Message[]> {
  const take = () => queue.receive(max, { visibilitySeconds });
  const first = take();
  if (first.length > 0 || seconds <= 0) return Promise.resolve(first);
  return new Promise((resolve) => {
    const finish = (messages: readonly Message[]) => {
      clearTimeout(timer);
      stopListening();
      caller.removeEventListener('abort', hungUp);
      resolve(messages);
    };
    const hungUp = () => finish([]);
    const timer = setTimeout(() => finish([]), Math.min(seconds, 20) * 1000);
    const stopListening = queue.onReady(() => {
      const messages = take();
      if (messages.length > 0) finish(messages);
    });
    caller.addEventListener('abort', hungUp);
  });
}
