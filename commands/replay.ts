import { dynamoStoredApplications } from '../shared/adapters/aws/dynamo-stored-applications.ts';
import { s3Texts } from '../shared/adapters/aws/s3-texts.ts';
import { agency } from '../shared/config/agency.ts';
import { londonTime } from '../shared/domain/working-hours/london-time.ts';
import { readCommandLine, wrongUse } from './command-line.ts';
import { deploymentFlags, deploymentHelp, failedCall, useDeployment } from './deployment.ts';
import { refusing } from './refusing.ts';
import { isDifferent, type Replayed, replay } from './replay/replay.ts';
import { replayLine, replaySummary } from './replay/report.ts';

const help = `
npm run -s replay -- [--json] [--local [--data DIR] | --table NAME --derived BUCKET [--region NAME]]

Decides every CV with an open lead once more, by the agency's data as it is in agency/ now, and says who would move.
It changes nothing and mails nobody: look at it before you deploy new rules, people or specialisms. AGENCY_DIR=… takes
another folder. Names no candidate: references only.

  --json            a JSON object a line, for every lead
  --table NAME      the deployment's table, and
  --derived BUCKET  its bucket of texts, as the data stack's outputs TableName and DerivedBucket say
${deploymentHelp}
`;

const { values } = readCommandLine(help, {
  ...deploymentFlags,
  json: { type: 'boolean', default: false },
  table: { type: 'string' },
  derived: { type: 'string' },
});
refusing(agency);
const { names } = useDeployment(values);
const table = values.table ?? names?.table;
const derived = values.derived ?? names?.derivedBucket;
if (!table || !derived)
  wrongUse('Say where the CVs are: --table and --derived, from the data stack’s outputs, or --local.');

const all: Replayed[] = [];
const missing: string[] = [];
const { date } = londonTime(new Date());
try {
  const onMissing = (reference: string) => missing.push(reference);
  for await (const one of replay(dynamoStoredApplications(table), s3Texts(derived), date, onMissing)) {
    all.push(one);
    if (values.json) console.log(JSON.stringify(one));
    else if (isDifferent(one)) console.log(replayLine(one));
    if (all.length % 500 === 0) console.error(`${all.length} decided …`);
  }
} catch (error) {
  failedCall(error);
}
if (!values.json) console.log(replaySummary(all, missing));
process.exitCode = missing.length > 0 ? 1 : 0;
