import { sqsDeadLetterQueues } from '../shared/adapters/aws/sqs-dead-letter-queues.ts';
import { readCommandLine, wrongUse } from './command-line.ts';
import { deploymentFlags, deploymentHelp, failedCall, useDeployment } from './deployment.ts';
import { redrive, UnknownStageError } from './redrive/redrive.ts';
import { redriveReport } from './redrive/report.ts';

const help = `
npm run -s redrive -- [STAGE…] [--yes] [--also-broken] [--local [--data DIR] | --region NAME] [--prefix NAME]

Says what lies on the stages' dead-letter queues: how many, how old, why, about which references; never a message's
content. With --yes it moves them back to their own stage's queue, where they are dealt with as if they had just come.
Doing it twice does no harm: what was done meanwhile is a no-op.

  --yes          move them; without it nothing is moved
  --also-broken  move those too that fit no contract; they fail again unless the software was mended
${deploymentHelp}
`;

const { values, positionals } = readCommandLine(help, {
  ...deploymentFlags,
  yes: { type: 'boolean', default: false },
  'also-broken': { type: 'boolean', default: false },
});
const { prefix } = useDeployment(values);
const options = { prefix, stages: positionals, moves: values.yes, alsoBroken: values['also-broken'] };
try {
  const reports = await redrive(sqsDeadLetterQueues(), { ...options, now: new Date() });
  console.log(redriveReport(reports, options.moves));
} catch (error) {
  if (error instanceof UnknownStageError) wrongUse(error.message);
  failedCall(error);
}
