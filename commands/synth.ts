import { agency } from '../shared/config/agency.ts';
import { prepared } from './build/prepared.ts';
import { readCommandLine } from './command-line.ts';
import { refusing } from './refusing.ts';

readCommandLine(
  `
npm run -s synth

Checks agency/, bundles the functions, builds the pages and writes the CloudFormation templates to cdk.out/.
Needs no AWS account and no network. What has not changed is not done again.
`,
  {},
);
refusing(agency);
await prepared((line) => console.log(line));
console.log('The templates are in cdk.out/.');
