import type { Dice } from './dice.ts';

/** Milliseconds of computing in a run, on a small function; 10 where it is none to speak of. */
const workMs: Readonly<Record<string, number>> = {
  'extract-text': 200,
  'tag-cv': 80,
  'deliver-lead': 30,
  'notify-triage': 30,
};

/** Mean milliseconds of calls that are not the table's. */
const paces: Readonly<Record<string, number>> = {
  events: 25,
  mailer: 90,
  uploads: 40,
  texts: 40,
  pictures: 80,
  recogniser: 1200,
};

/** How long things take, in milliseconds, each time by chance. */
export class Timing {
  readonly #latency: Dice;

  constructor(latency: Dice) {
    this.#latency = latency;
  }

  /** One way of a call of a port. */
  callMs(port: string): number {
    return (paces[port] ?? 15) * this.#latency.between(0.1, 0.6);
  }

  /** From the bus to a queue: EventBridge's measured median is 148, its 99th percentile 387. */
  hopMs(): number {
    const share = this.#latency.one();
    return 148 * (0.6 + 0.8 * share) + (share > 0.98 ? 200 : 0);
  }

  /** From a queue into a function: 16 in the median, and a start of its process where it is cold; then what it computes. */
  startMs(name: string, isCold = false): number {
    return this.#latency.between(8, 34) + (isCold ? 300 : 0) + (workMs[name] ?? 10);
  }
}
