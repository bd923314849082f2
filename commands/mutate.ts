import { readFileSync } from 'node:fs';
import { knowledge } from '../shared/config/knowledge.ts';
import { stopPdfWorker } from '../shared/reading/pdf/pdf-host.ts';
import { callerFolder, readCommandLine, wrongUse } from './command-line.ts';
import { endOf } from './mutate/end-of.ts';
import { mutated } from './mutate/mutation.ts';
import { refusing } from './refusing.ts';
import { filesBehind } from './route/files.ts';
import { chanceFrom } from './survive/random.ts';

const help = `
npm run -s mutate -- FILE|DIR… [--count 2000] [--seed 1] [--from 0]

Breaks files by chance (bit flips, cuts, swapped and foreign parts), reads each result as the pipeline
would, and counts how they end. Every one must end with text or a reason: nothing may crash or hang.

  --count N   files to break (2000)
  --seed N    the same files again (1)
  --from N    begins with that file's number, to see one fault again

Ends with 1 when a file crashed the reader, or took longer than 30 seconds.
`;

/** Milliseconds that one file may take: a PDF's 8, a photo's 20, and some of ours. */
const hangMs = 30_000;

const { values, positionals } = readCommandLine(help, {
  count: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '1' },
  from: { type: 'string', default: '0' },
});
const [count, seed, from] = [Number(values.count), Number(values.seed), Number(values.from)];
if (![count, seed, from].every((one) => Number.isInteger(one) && one >= 0))
  wrongUse('--count, --seed and --from take whole numbers.');
if (positionals.length === 0) wrongUse('Name at least one file or folder to break.');
const files = filesBehind(positionals, callerFolder());
if (files.length === 0) wrongUse('There is no file in what you named.');
const facts = refusing(knowledge);

const ends = new Map<string, number>();
let faults = 0;
let slowest = 0;
for (let number = from; number < from + count; number += 1) {
  const chance = chanceFrom(seed * 1_000_003 + number);
  const pick = () => files[Math.floor(chance() * files.length)] ?? { path: '', shown: '' };
  const [file, other] = [pick(), pick()];
  const broken = mutated(readFileSync(file.path), readFileSync(other.path), chance);
  const started = performance.now();
  const { end, isFault } = await endOf(broken, facts, hangMs);
  slowest = Math.max(slowest, performance.now() - started);
  ends.set(end, (ends.get(end) ?? 0) + 1);
  if (isFault) {
    faults += 1;
    console.error(`number ${number}, ${file.shown}: ${end}`);
  }
}
await stopPdfWorker();
for (const [end, times] of [...ends].sort((a, b) => b[1] - a[1]))
  console.log(`${String(times).padStart(6)}  ${end}`);
console.log(`${count} files, ${faults} without an outcome, the slowest in ${Math.round(slowest)} ms`);
process.exitCode = faults > 0 ? 1 : 0;
