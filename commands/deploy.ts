import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { agency } from '../shared/config/agency.ts';
import { prepared } from './build/prepared.ts';
import { readCommandLine, root } from './command-line.ts';
import { refusing } from './refusing.ts';

const { positionals } = readCommandLine(
  `
npm run -s deploy -- [STACK…]

Deploys all four stacks (or those named) to the AWS account of your credentials, by CDK from cdk.out/.
Bootstrap the account once first: npx cdk bootstrap. It refuses while the triage mailbox is an .example address:
nobody would get what software cannot decide.
`,
  {},
);
const { settings } = refusing(agency);
if (settings.triageMailbox.endsWith('.example')) {
  console.error(
    `The triage mailbox is ${settings.triageMailbox}, which reaches nobody. Set triageMailbox in agency/settings.json to one that somebody reads, then deploy.`,
  );
  process.exit(1);
}
await prepared((line) => console.log(line));
const stacks = positionals.length > 0 ? positionals : ['--all'];
const cdk = join(root, 'node_modules/.bin/cdk');
const run = spawnSync(cdk, ['deploy', '--app', 'cdk.out', ...stacks], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
