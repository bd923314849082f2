import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Product, startProduct } from '../local/product.ts';
import { agency } from '../shared/config/agency.ts';
import { prepared } from './build/prepared.ts';
import { callerFolder, readCommandLine, wrongUse } from './command-line.ts';
import { followed } from './intake/followed.ts';
import { submit } from './intake/submit.ts';
import { refusing } from './refusing.ts';
import { filesBehind, type NamedFile } from './route/files.ts';
import { type Outcome, outcomeOf, refusedOutcome } from './route/outcome.ts';
import { tableOf } from './route/table.ts';

const help = `
npm run -s route -- FILE|DIR… [--json] [--postcode P]

Puts each CV through a private, temporary copy of the pipeline, from the API to the mail, as the agency's
own intake would: name and e-mail come from the CV, and nobody is written to. Progress goes to stderr.

  --json         one JSON line a file, in the order given
  --postcode P   the candidate's postcode, as the form would have it

Ends with 0 when every file got an outcome, with 1 when one did not, with 2 for wrong use.
`;

/** Files under way at a time, and how long one may take from the API to the mail. */
const atOnce = 3;
const withinMs = 120_000;

const { values, positionals } = readCommandLine(help, {
  json: { type: 'boolean' },
  postcode: { type: 'string' },
});
if (positionals.length === 0) wrongUse('Name at least one file or folder.');
const files = named(positionals);
if (files.length === 0) wrongUse('There is no file in what you named.');
refusing(agency);
await prepared((line) => console.error(line));

const folder = mkdtempSync(join(tmpdir(), 'cv-router-route-'));
const product = await startProduct({
  port: 0,
  dataDir: folder,
  fresh: true,
  quiet: true,
  scanDelayMs: 0,
  // Two files of one person are two people here, as if each had been named alone.
  eachAlone: true,
});
const outcomes = await routeAll(product, files);
await product.stop();
rmSync(folder, { recursive: true, force: true });
const known = outcomes.filter((one) => one !== null);
if (!values.json) console.log(tableOf(known));
process.exitCode = known.length === files.length ? 0 : 1;

/** Routes with a few under way at once, and prints each as soon as all before it are printed. */
async function routeAll(running: Product, all: readonly NamedFile[]): Promise<(Outcome | null)[]> {
  const done: Promise<Outcome | null>[] = [];
  const lanes = Array.from({ length: atOnce }, () => Promise.resolve());
  for (const [at, file] of all.entries()) {
    const lane = at % atOnce;
    const result = (lanes[lane] ?? Promise.resolve()).then(() => routeOne(running, file));
    lanes[lane] = result.then(() => {});
    done.push(result);
  }
  const outcomes: (Outcome | null)[] = [];
  for (const [at, result] of done.entries()) {
    const outcome = await result;
    outcomes.push(outcome);
    const what = outcome ? (outcome.consultant?.name ?? outcome.reason) : 'no outcome';
    console.error(`${at + 1}/${all.length} ${all[at]?.shown}: ${what}`);
    if (values.json && outcome) console.log(JSON.stringify(outcome));
  }
  return outcomes;
}

async function routeOne(running: Product, { path, shown }: NamedFile): Promise<Outcome | null> {
  const started = performance.now();
  const took = () => Math.round(performance.now() - started);
  try {
    const form = values.postcode === undefined ? {} : { postcode: values.postcode };
    const file = { name: path.split(/[/\\]/).at(-1) ?? 'cv', bytes: readFileSync(path) };
    const sent = await submit(running, 'agency', { ...form, source: 'agency' }, [file]);
    if (sent.kind === 'refused') {
      if (sent.code === 'empty' || sent.code === 'too-large') return refusedOutcome(shown, sent.code, took());
      console.error(`${shown}: ${sent.message}`);
      return null;
    }
    const end = await followed(running, sent.reference, withinMs, ({ page, of }) =>
      console.error(`${shown}: reading ${page === 0 ? `${of} pages` : `page ${page} of ${of}`}`),
    );
    return end && outcomeOf(shown, end, took());
  } catch (error) {
    console.error(`${shown}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

function named(paths: readonly string[]): NamedFile[] {
  try {
    return filesBehind(paths, callerFolder());
  } catch (error) {
    wrongUse(error instanceof Error ? error.message : String(error));
  }
}
