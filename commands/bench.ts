import { resolve } from 'node:path';
import { agency } from '../shared/config/agency.ts';
import { bundleFigures } from './bench/bundles.ts';
import { decidingFigures } from './bench/deciding.ts';
import { type Figure, isMet, type Part, parts, skipped } from './bench/figure.ts';
import { figureTable } from './bench/figure-table.ts';
import { corpusFiles } from './bench/files/corpus-files.ts';
import type { InputFiles } from './bench/files/input-file.ts';
import { madeFiles } from './bench/files/made-files.ts';
import { machine } from './bench/machine.ts';
import { pipelineFigures } from './bench/pipeline.ts';
import { readingFigures } from './bench/reading.ts';
import { callerFolder, readCommandLine, wrongUse } from './command-line.ts';
import { refusing } from './refusing.ts';

const help = `
npm run -s bench -- [--only PART] [--corpus DIR] [--json]

Measures the product on this machine, side by side in one run: each thing in turn, medians over the rounds.
Input files are made by code; pdftotext is compared with where it is present.

  --only PART    one part of: ${parts.join(', ')}
  --corpus DIR   measures on a folder's CVs in place of the made ones
  --json         {machine, figures: [{part, what, value, unit, goal, met, note}]} on stdout

Progress goes to stderr. Ends with 0 whatever the figures are, with 1 where something could not be run, with 2 for
wrong use.
`;

const { values, positionals } = readCommandLine(help, {
  only: { type: 'string' },
  corpus: { type: 'string' },
  json: { type: 'boolean' },
});
if (positionals.length > 0)
  wrongUse(`bench takes no file: "${positionals[0]}". Name a folder with --corpus.`);
const wanted = parts.filter((part) => values.only === undefined || part === values.only);
if (wanted.length === 0) wrongUse(`There is no part "${values.only}". Parts: ${parts.join(', ')}.`);
refusing(agency);
const files = await inputs();

const measure: Readonly<Record<Part, (files: InputFiles) => Promise<Figure[]>>> = {
  reading: readingFigures,
  deciding: decidingFigures,
  pipeline: pipelineFigures,
  bundles: bundleFigures,
};
const figures: Figure[] = [];
for (const part of wanted) {
  console.error(`Measuring: ${part} …`);
  try {
    figures.push(...(await measure[part](files)));
  } catch (error) {
    // What was measured before is worth printing all the same.
    figures.push(skipped(part, 'all of it', error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}
const on = machine();
if (values.json) {
  const rows = figures.map((one) => ({ ...one, met: isMet(one) }));
  console.log(JSON.stringify({ machine: on, figures: rows }));
} else console.log(`${on}\n\n${figureTable(figures)}`);

async function inputs(): Promise<InputFiles> {
  if (values.corpus === undefined) return madeFiles();
  try {
    return await corpusFiles(resolve(callerFolder(), values.corpus));
  } catch {
    wrongUse(`The folder "${values.corpus}" could not be read.`);
  }
}
