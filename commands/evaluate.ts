import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agency } from '../shared/config/agency.ts';
import { knowledge } from '../shared/config/knowledge.ts';
import { londonTime } from '../shared/domain/working-hours/london-time.ts';
import { callerFolder, readCommandLine, root, wrongUse } from './command-line.ts';
import { calibrate } from './evaluate/calibrate/calibrate.ts';
import { errorCounts, errorKinds, errorText } from './evaluate/errors.ts';
import { figuresOf } from './evaluate/figures.ts';
import { type DataSet, dataSets } from './evaluate/inputs/data-sets.ts';
import { strangeIds } from './evaluate/label.ts';
import { measure } from './evaluate/measure.ts';
import type { Outcome } from './evaluate/outcome.ts';
import { type TextReader, textReader } from './evaluate/read-text.ts';
import { accuracyDocument } from './evaluate/report/accuracy-document.ts';
import { accuracyText, type Report } from './evaluate/report/accuracy-text.ts';
import { calibrationDocument, calibrationText } from './evaluate/report/calibration-text.ts';
import { refusing } from './refusing.ts';

const help = `
npm run -s evaluate -- DIR|FILE.jsonl… [--json] [--write]
npm run -s evaluate -- calibrate DIR|FILE.jsonl… [--json] [--write]

Measures the decisions on labelled texts, in this process: each is read, tagged and given an owner by the pipeline's own
rules; pages without text go through the local text recogniser. Nothing is stored and nobody is written to.

  DIR          labels.json {"labels": [{"file", "specialism", "alsoAcceptable", "region", "regionAlsoAcceptable",
               "subSpecialism", "format", "traps"}]} and the files, in files/ or beside it; all but "file" and
               "specialism" may be left out; a region or specialism "unknown" means that a person must decide
  FILE.jsonl   adverts {"id", "text", "specialism", "alsoAcceptable", "region", "title"}: measured as they are, and once
               more with the title taken out wherever it stands, in either case
  --json       one JSON line a set: {name, figures, errors, amiss}
  --write      writes docs/accuracy.md: figures only, nothing of any text
  calibrate    fits anew how certain a specialism's lead is, checks it on texts held out, compares it with the table in
               force, and prints the setting; with --write also docs/calibration.md

Every error is printed with its evidence, which quotes the texts. Progress goes to stderr. Ends with 0; with 1 where a
label has no file or shuffled labels do not score as chance does; with 2 for wrong use.
`;

const { values, positionals } = readCommandLine(help, {
  json: { type: 'boolean' },
  write: { type: 'boolean' },
});
const isFit = positionals[0] === 'calibrate';
const paths = isFit ? positionals.slice(1) : positionals;
if (paths.length === 0) wrongUse('Name a folder with labels.json, or a .jsonl file of adverts.');
const sets = paths.flatMap(setsAt);
const facts = refusing(knowledge);
const deciding = { facts, agency: agency(), on: londonTime(new Date()).date };
const reader = textReader(agency().settings);
process.exitCode = isFit ? await fitAll() : await measureAll();
await reader.stop();

/** Fits the certainty anew and prints it; 0 as exit code. */
async function fitAll(): Promise<number> {
  const fit = await calibrate(sets, reader, facts, (name, at, of) => progress(name, at, of, at % 10 === 0));
  if (values.json) console.log(JSON.stringify(fit));
  else console.log(calibrationText(fit));
  if (values.write) writeFileSync(join(root, 'docs/calibration.md'), calibrationDocument(fit));
  return 0;
}

/** Measures and prints each set; 1 as exit code where one is not sound. */
async function measureAll(): Promise<number> {
  const reports: Report[] = [];
  for (const set of sets) reports.push(await reportOn(set, reader));
  if (values.write) writeFileSync(join(root, 'docs/accuracy.md'), accuracyDocument(reports));
  return reports.every(({ figures, amiss }) => figures.shuffled.isNearChance && amiss.unmeasured === 0)
    ? 0
    : 1;
}

function progress(name: string, at: number, of: number, isTold: boolean): void {
  if (isTold) console.error(`${name}: ${at + 1}/${of}`);
}

async function reportOn({ name, inputs }: DataSet, texts: TextReader): Promise<Report> {
  const note = (sentence: string) => console.error(`${name}: ${sentence}`);
  const { unmeasured, unlabelled, cases } = inputs;
  for (const sentence of [...unmeasured, ...unlabelled.map((file) => `File without a label: ${file}`)])
    note(sentence);
  const labels = cases.map(({ label }) => label);
  const { specialisms, territories } = deciding.agency;
  const known = [specialisms, territories.regions].map((all) => all.map(({ id }) => id));
  for (const sentence of strangeIds(labels, known[0] ?? [], known[1] ?? [])) note(sentence);

  const measured = await measure(inputs, texts, deciding, (one, at, of) => {
    progress(name, at, of, 'path' in one || at % 100 === 0);
  });
  const figures = figuresOf(measured);
  const errors = errorCounts(measured.outcomes);
  const amiss = { unmeasured: unmeasured.length, unlabelled: unlabelled.length };
  const report = { name, figures, errors, amiss };
  const { nearDuplicates: near, shuffled } = figures;
  if (near.labelledDifferently > 0)
    note(`${near.labelledDifferently} pairs of near duplicates have different labels.`);
  if (!shuffled.isNearChance)
    note('Shuffled labels do not score as chance does: labels leak into decisions.');

  const wrong = measured.outcomes.filter((one) => errorKinds(one).length > 0);
  if (values.json) console.log(JSON.stringify({ ...report, errors: wrong.map(errorLine) }));
  else console.log(`${[accuracyText(report), '### Every error', ...wrong.map(errorText)].join('\n\n')}\n`);
  return report;
}

function errorLine(one: Outcome) {
  const { fingerprint: _, ...shown } = one;
  return { kinds: errorKinds(one), ...shown };
}

function setsAt(given: string): DataSet[] {
  try {
    return dataSets(given, callerFolder());
  } catch (error) {
    wrongUse(error instanceof Error ? error.message : String(error));
  }
}
