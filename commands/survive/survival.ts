import { tableItems } from '../../local/table-item.ts';
import { openOnes } from './ends.ts';
import { KillableProduct } from './killable.ts';
import { type Lot, runLot } from './lot.ts';
import { chanceFrom } from './random.ts';
import { recovered } from './recovery.ts';
import { doubledBy, isToStaff, without } from './tally.ts';

/** What is to be survived. */
export interface SurvivalOptions {
  readonly kills: number;
  /** CVs in flight at each kill. */
  readonly cvs: number;
  readonly seed: number;
  /** An empty folder for the product. */
  readonly dataDir: string;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Kills the product again and again on one folder and says what came of it, line by line; false when something was lost or doubled. */
export async function runSurvival(
  { kills, cvs, seed, dataDir }: SurvivalOptions,
  say: (line: string) => void,
): Promise<boolean> {
  const chance = chanceFrom(seed);
  say(`Seed ${seed}: ${kills} kills with ${cvs} CVs in flight.`);
  const product = new KillableProduct(dataDir);
  try {
    await product.start();
    const lots: Lot[] = [];
    let people = 0;
    const nextPerson = () => people++;
    for (let number = 0; number < kills; number += 1) {
      const lot = await runLot(product, { cvs, nextPerson, chance });
      lots.push(lot);
      say(lineOf(lot, number + 1, doubledBy(await product.mails())));
    }
    return await wholeRun(product, lots, say);
  } finally {
    await product.kill();
  }
}

function lineOf(lot: Lot, number: number, doubled: ReadonlyMap<string, readonly string[]>): string {
  const twice = lot.accepted.filter((reference) => doubled.has(reference)).length;
  return [
    `kill ${number} after ${seconds(lot.killedAfterMs)}${lot.twice ? ' and at its next start' : ''}${lot.late ? ', an hour down' : ''}: ${lot.accepted.length} accepted (${lot.inFlight.length} in flight)`,
    `${lot.accepted.length - lot.lost.size} at their end`,
    `${lot.lost.size} lost${named(lot.lost)}`,
    `${twice} mailed twice`,
    `recovered in ${seconds(lot.tookMs)} and ${lot.minutes} min of its own clock`,
  ].join(', ');
}

const named = (lost: ReadonlyMap<string, string>): string =>
  lost.size === 0 ? '' : ` (${[...lost].map(([reference, state]) => `${reference}: ${state}`).join('; ')})`;

/** Everything again at the end, with the forms whose file never came: a later kill must not undo anything. */
async function wholeRun(
  product: KillableProduct,
  lots: readonly Lot[],
  say: (line: string) => void,
): Promise<boolean> {
  const accepted = lots.flatMap((lot) => lot.accepted);
  // Forms are waited for a quarter of an hour; the answer to a call may have been lost, so the table says which there are.
  const known = new Set(accepted);
  const applications = await tableItems(product.address, 'APP');
  const others = applications.map(({ reference }) => String(reference)).filter((one) => !known.has(one));
  const { lost: unfinished } = await recovered(product, others, performance.now());
  const lost = await openOnes(product.address, accepted);
  const mails = await product.mails();
  const doubled = doubledBy(mails);
  const twice = accepted.filter((reference) => doubled.has(reference));
  const unmailed = without(accepted, mails, isToStaff);
  const withoutReceipt = without(accepted, mails, ({ mail }) => mail.startsWith('receipt/'));
  const recoveries = lots.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  const inFlight = lots.reduce((sum, lot) => sum + lot.inFlight.length, 0);
  say('');
  say(
    `In all: ${accepted.length} accepted (${inFlight} in flight at a kill), ${accepted.length - lost.size} at their end`,
  );
  say(`  lost: ${lost.size}${named(lost)}`);
  say(`  without a staff mail in the mailbox: ${unmailed.length} ${unmailed.join(' ')}`.trimEnd());
  say(`  without a receipt: ${withoutReceipt.length} ${withoutReceipt.join(' ')}`.trimEnd());
  say(`  mailed twice: ${twice.length}${twice.map((one) => ` ${doubled.get(one)?.join(' ')}`).join('')}`);
  say(
    `  forms begun and left, without a file: ${others.length}, not answered: ${unfinished.size}${named(unfinished)}`,
  );
  say(
    `  recovered in ${seconds(recoveries[Math.floor(recoveries.length / 2)] ?? 0)} (median), ${seconds(recoveries.at(-1) ?? 0)} at most`,
  );
  const missing = lost.size + unfinished.size + unmailed.length + withoutReceipt.length;
  return missing === 0 && twice.length === 0;
}
