import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepared } from './build/prepared.ts';
import { readCommandLine, wrongUse } from './command-line.ts';
import { runSurvival } from './survive/survival.ts';

const help = `
npm run -s survive -- [--kills 20] [--cvs 10] [--seed N]

Kills the product (SIGKILL) at random moments while CVs are in flight, starts it again on the same folder, and
waits until everything accepted is at its end with its staff mail. In between, the product's clock is put forward,
so that the sweeper's deadlines and the mail leases run out at once.

  --kills N   kills, one after the other (20)
  --cvs N     CVs kept in flight until each (10)
  --seed N    the same moments again; a random one where left out

Ends with 1 when a CV is lost, when a candidate has no receipt, or when anybody is mailed twice.
`;

const { values } = readCommandLine(help, {
  kills: { type: 'string', default: '20' },
  cvs: { type: 'string', default: '10' },
  seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
});
const whole = (name: 'kills' | 'cvs' | 'seed', least: number): number => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < least)
    wrongUse(`--${name} takes a whole number from ${least} on, and not "${values[name]}".`);
  return value;
};
const options = { kills: whole('kills', 1), cvs: whole('cvs', 1), seed: whole('seed', 0) };

await prepared((line) => console.error(line));
const dataDir = mkdtempSync(join(tmpdir(), 'cv-router-survive-'));
const isFine = await runSurvival({ ...options, dataDir }, (line) => console.log(line)).catch(stuck);
process.exitCode = isFine ? 0 : 1;
if (isFine) rmSync(dataDir, { recursive: true, force: true });
else console.error(`What it held is kept in ${dataDir}.`);

/** Whatever kept it from an end is printed: the last thing to lose is why. */
function stuck(error: unknown): false {
  console.error(error instanceof Error ? error.message : error);
  return false;
}
