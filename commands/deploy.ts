import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { loadAgency } from '../shared/config/agency.ts';
import { readiness } from '../shared/config/readiness.ts';
import { agencyFolder } from './agency/agency-folder.ts';
import { prepared } from './build/prepared.ts';
import { readCommandLine, root } from './command-line.ts';
import { refusing } from './refusing.ts';

const { positionals } = readCommandLine(
  `
npm run -s deploy -- [STACK…]

Deploys all four stacks (or those named) to the AWS account of your credentials, by CDK from cdk.out/.
Bootstrap the account once first: npx cdk bootstrap. It refuses while the triage mailbox is an .example address or
unconfirmed: nobody would get what software cannot decide. npm run -s agency -- check says all that is left to do.
`,
  {},
);
const stopping = readiness(
  refusing(() => loadAgency(agencyFolder())),
  new Date().toISOString().slice(0, 10),
).filter(({ kind }) => kind === 'stops');
if (stopping.length > 0) {
  const sentences = stopping.map(({ file, field, say }) => `agency/${file}, ${field}: ${say}`);
  console.error(`Nothing is deployed:\n${sentences.join('\n')}`);
  process.exit(1);
}
await prepared((line) => console.log(line));
const stacks = positionals.length > 0 ? positionals : ['--all'];
const cdk = join(root, 'node_modules/.bin/cdk');
const run = spawnSync(cdk, ['deploy', '--app', 'cdk.out', ...stacks], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
