import { setTimeout as pause } from 'node:timers/promises';
import type { KillableProduct } from './killable.ts';
import { personOf } from './people.ts';
import type { Chance } from './random.ts';
import { type Recovery, recovered } from './recovery.ts';
import { send } from './sending.ts';
import { isToStaff, without } from './tally.ts';

/** CVs on their way, a kill, and what became of them. */
export interface Lot extends Recovery {
  /** References of all CVs that were accepted. */
  readonly accepted: readonly string[];
  /** Those among them that were accepted and not with anybody yet when the kill came. */
  readonly inFlight: readonly string[];
  /** Milliseconds from the first call to the kill. */
  readonly killedAfterMs: number;
  /** Whether it was killed once more while it started. */
  readonly twice: boolean;
  /** Whether an hour passed before it was started again: every lease is over then. */
  readonly late: boolean;
}

/** What a lot is made of. */
export interface LotOptions {
  /** CVs to be in flight at every moment until the kill. */
  readonly cvs: number;
  /** Number of the next invented person. */
  readonly nextPerson: () => number;
  readonly chance: Chance;
}

/** Within so many milliseconds from when the pipeline is full the kill falls. */
const windowMs = 3_000;

/** One start in so many is killed too, within so many milliseconds: it reads what the last process left. */
const startsKilled = { oneIn: 4, withinMs: 1_500 };

/** One start in so many comes an hour after the kill. */
const startsLate = { oneIn: 3, byMs: 3_600_000 };

/**
 * Keeps so many CVs in flight, kills the product at a random moment, starts it again, and waits until everything that
 * was accepted is at its end.
 */
export async function runLot(
  product: KillableProduct,
  { cvs, nextPerson, chance }: LotOptions,
): Promise<Lot> {
  const [share, twice, startShare] = [chance(), chance() < 1 / startsKilled.oneIn, chance()];
  const late = chance() < 1 / startsLate.oneIn;
  const { address } = product;
  const accepted: string[] = [];
  let isKilled = false;
  let lanesFull = 0;
  // Some are always between two CVs: a fifth more lanes, so that those in flight are no fewer.
  const lanes = Math.ceil(cvs * 1.2);
  let fill = () => {};
  const full = new Promise<void>((resolve) => {
    fill = resolve;
  });
  const lane = async (): Promise<void> => {
    for (let isFirst = true; !isKilled; isFirst = false) {
      const sent = await send(address, personOf(nextPerson()));
      if (sent.kind !== 'accepted') return;
      accepted.push(sent.reference);
      if (isFirst) lanesFull += 1;
      if (lanesFull === lanes) fill();
      await product.staffMail(sent.reference);
    }
  };
  const began = performance.now();
  const running = Promise.all(Array.from({ length: lanes }, lane));
  await Promise.race([full, running]);
  await pause(share * windowMs);
  isKilled = true;
  const killedAfterMs = performance.now() - began;
  await product.kill();
  await running;
  const inFlight = without(accepted, product.seen, isToStaff);

  const restarted = performance.now();
  if (late) product.sleep(startsLate.byMs);
  if (twice) await product.startAndKill(startShare * startsKilled.withinMs);
  await product.start();
  return {
    ...(await recovered(product, accepted, restarted)),
    accepted,
    inFlight,
    killedAfterMs,
    twice,
    late,
  };
}
