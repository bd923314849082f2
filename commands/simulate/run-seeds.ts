import { inLots, type LotResult, noResult, type SeedLot, sum } from './seed-lot.ts';
import type { RunLots } from './seed-lots.ts';

/** Seeds of a lot: small enough that progress shows, and that a stopped run loses little. */
const lotSize = 20;

/** Broken seeds that are named. */
const mostNamed = 20;

/** Runs seeds and says how it went; false where an invariant broke. */
export async function runSeeds(all: SeedLot, run: RunLots, say: (line: string) => void): Promise<boolean> {
  const since = performance.now();
  let result = noResult;
  let saidAt = since;
  await run(inLots(all, lotSize), (lot) => {
    result = sum(result, lot);
    for (const { seed, invariant, what } of lot.broken) {
      if (result.broken.length <= mostNamed) say(`seed ${seed} breaks ${invariant}: ${what}`);
    }
    if (performance.now() - saidAt < 5000) return;
    saidAt = performance.now();
    console.error(progress(result, all.count, performance.now() - since));
  });
  const seconds = (performance.now() - since) / 1000;
  say(summary(result, seconds));
  if (result.broken.length > 0) say(`See one: npm run -s simulate -- --seed ${result.broken[0]?.seed}`);
  return result.broken.length === 0;
}

function progress({ seeds, broken }: LotResult, count: number, ms: number): string {
  const left = ((count - seeds) * ms) / Math.max(1, seeds) / 1000;
  return `${seeds} of ${count} seeds, ${broken.length} broken, ${Math.round(left)} s left`;
}

/** One line of figures. */
export const summary = ({ seeds, cvs, effects, faults, mails, broken }: LotResult, seconds: number): string =>
  [
    `${seeds} seeds`,
    `${cvs} CVs`,
    `${effects} effects (${(effects / Math.max(1, cvs)).toFixed(1)} a CV)`,
    `${faults} faults`,
    `${mails} mails`,
    `${broken.length} broken`,
    `${seconds.toFixed(1)} s (${(seeds / seconds).toFixed(1)} seeds/s)`,
  ].join(', ');
