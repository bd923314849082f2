import { createInterface } from 'node:readline';
import { knowledge } from '../shared/config/knowledge.ts';
import { decide } from '../shared/domain/decide.ts';
import { readCommandLine, wrongUse } from './command-line.ts';
import { refusing } from './refusing.ts';

const help = `
npm run -s tag -- [--json] < texts.jsonl

Reads JSON lines {"id", "text"} and writes one JSON line for each, in the same order:
{"id", "specialism", "confidence", "region", "regionConfidence", "reasons"}. What was not decided is null.
This is the pure decision, without the pipeline: nothing is stored and nobody is written to.

  --json   JSON lines out; the only form there is, so it may be left out

Ends with 0, with 1 when a line was not {"id", "text"} (it gets an "error" line), with 2 for wrong use.
`;

const { positionals } = readCommandLine(help, { json: { type: 'boolean' } });
if (positionals.length > 0) wrongUse(`tag reads standard input and takes no file: "${positionals[0]}".`);
if (process.stdin.isTTY) wrongUse('tag reads JSON lines from standard input, and there is none.');

const facts = refusing(knowledge);
let wrong = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') console.log(JSON.stringify(answerTo(line)));
}
process.exitCode = wrong > 0 ? 1 : 0;

/** The answer to one input line; the line itself is never echoed. */
function answerTo(line: string) {
  const given = parsed(line);
  if (typeof given?.text !== 'string') {
    wrong += 1;
    return { id: given?.id ?? null, error: 'This line is not a JSON object with "id" and "text".' };
  }
  const text = { pages: [{ page: null, lines: given.text.split(/\r?\n/) }] };
  const { specialism, region } = decide(text, {}, facts);
  return {
    id: given.id ?? null,
    specialism: specialism.specialism,
    confidence: specialism.confidence,
    region: region.region,
    regionConfidence: region.confidence,
    reasons: [...specialism.reasons, ...region.reasons],
  };
}

function parsed(line: string): { id?: unknown; text?: unknown } | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
