import { readCommandLine, root, wrongUse } from './command-line.ts';
import { writeStage } from './new-stage/write-stage.ts';

const { values, positionals } = readCommandLine(
  `
npm run -s new:stage -- NAME --consumes EVENT

Writes a new stage that takes an event of ours and does nothing yet: its folder with stage.ts, the use case and the
entry, its unit test, and its line in functions/stages.ts. Rule, queue, DLQ, function and alarm follow from that.

  NAME             verb-noun, such as dedupe-cv
  --consumes EVENT an event of shared/events, such as CvTextExtracted
`,
  { consumes: { type: 'string' } },
);
const [name] = positionals;
if (!name || positionals.length > 1) wrongUse('Give the new stage one name.');
if (!values.consumes) wrongUse('Say which event it takes: --consumes CvTextExtracted.');
try {
  for (const path of writeStage(root, name, values.consumes)) console.log(path);
} catch (error) {
  wrongUse(error instanceof Error ? error.message : String(error));
}
