import { openOnes } from './ends.ts';
import type { KillableProduct } from './killable.ts';

/** How a lot came to its end after a kill. */
export interface Recovery {
  /** Milliseconds of the machine's time, from the new process's start on. */
  readonly tookMs: number;
  /** Minutes that the product's clock was put forward, so that the sweeper's deadlines and mail leases ran out. */
  readonly minutes: number;
  /** What never got there: reference and how far it is. */
  readonly lost: ReadonlyMap<string, string>;
}

/** What is still open after three hours of its own time is lost: every lease has run out many times by then. */
const minutesAtMost = 180;
/** In a long run days of the product's time go by, and reminders for thousands of leads come due at once. */
const idleWithinMs = 600_000;

/**
 * Waits until all are at their end. Whenever nothing moves any more and something is still open, a minute of the
 * product's time passes at once, with its tick of the sweeper.
 */
export async function recovered(
  product: Pick<KillableProduct, 'address' | 'idle' | 'advance'>,
  references: readonly string[],
  startedAt: number,
): Promise<Recovery> {
  for (let minutes = 0; ; minutes += 1) {
    await product.idle(idleWithinMs);
    const open = await openOnes(product.address, references);
    if (open.size === 0 || minutes >= minutesAtMost)
      return { tookMs: performance.now() - startedAt, minutes, lost: open };
    await product.advance(60_000);
  }
}
