import { type Due, Heap } from './heap.ts';
import type { Trace } from './trace.ts';

interface Planned extends Due {
  readonly what: string;
  readonly run: () => void;
}

/** Kept from before the trap closes: nothing else of the real machine's time is used. */
const immediate = setImmediate;
const realNow = performance.now.bind(performance);

/** Turns of the microtask queue that a run may take from one port call to its next before real work is waited for. */
const mostTurns = 400;
/** Real milliseconds after which a run that neither calls a port nor ends counts as hung. */
const hangMs = 20_000;

/** The world's time and everything that is still to happen in it, one thing after the other. */
export class Clockwork {
  readonly #planned = new Heap<Planned>();
  readonly #trace: Trace;
  #order = 0;
  #now = 0;
  steps = 0;
  /** Runs at work that wait for nothing: the next step waits until each has called a port or ended. */
  busy = 0;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  /** Milliseconds since the world began. */
  get now(): number {
    return this.#now;
  }

  /** When the next thing is planned; infinity where nothing is. */
  get nextAt(): number {
    return this.#planned.first?.at ?? Number.POSITIVE_INFINITY;
  }

  /** Plans something after so many milliseconds. `what` goes into the trace. */
  after(ms: number, what: string, run: () => void): void {
    this.#order += 1;
    this.#planned.add({ at: this.#now + Math.max(0, Math.round(ms)), order: this.#order, what, run });
  }

  /** Lets the next thing happen and all that follows from it at once; false where nothing is planned. */
  async step(): Promise<boolean> {
    const next = this.#planned.take();
    if (!next) return false;
    this.#now = next.at;
    this.steps += 1;
    this.#trace.add(next.at, next.what);
    next.run();
    await this.#settle();
    return true;
  }

  async #settle(): Promise<void> {
    // Once more after nobody is busy: what a run does last has no port call after it.
    for (let turn = 0; turn < mostTurns; turn += 1) {
      await null;
      if (this.busy === 0) return;
    }
    const since = realNow();
    while (this.busy > 0) {
      if (realNow() - since > hangMs) throw new Error('A run neither calls a port nor ends.');
      await new Promise((resolve) => immediate(resolve));
    }
  }
}
