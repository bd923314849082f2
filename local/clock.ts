import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The product's time: the machine's clock, and how far it was put forward. */
export interface LocalClock {
  now(): Date;
  /** Puts it forward by so many milliseconds, for the stand-ins and every function at once. It never goes back. */
  advance(ms: number): void;
  /** One `Float64` of shared memory: milliseconds ahead of the machine's clock. Functions' workers read it. */
  readonly ahead: SharedArrayBuffer;
}

/** A clock that stays ahead over restarts: what was due an hour from now is still due when its process was killed. */
export function openClock(file: string): LocalClock {
  const ahead = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const offset = new Float64Array(ahead);
  offset[0] = kept(file);
  const aheadMs = () => offset[0] ?? 0;
  return {
    ahead,
    now: () => new Date(Date.now() + aheadMs()),
    advance: (ms) => {
      if (!(ms > 0 && Number.isFinite(ms)))
        throw new RangeError('A clock goes forward, by milliseconds above 0.');
      const next = aheadMs() + ms;
      // Noted before anybody sees it: a kill in between must not take time back.
      writeFileSync(`${file}.next`, JSON.stringify({ aheadMs: next }));
      renameSync(`${file}.next`, file);
      offset[0] = next;
    },
  };
}

function kept(file: string): number {
  try {
    const { aheadMs } = JSON.parse(readFileSync(file, 'utf8')) as { aheadMs?: unknown };
    return typeof aheadMs === 'number' && aheadMs >= 0 ? aheadMs : 0;
  } catch {
    return 0;
  }
}
