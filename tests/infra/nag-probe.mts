import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';
import { routes } from '../../functions/routes.ts';
import { stages } from '../../functions/stages.ts';
import { addStacks } from '../../infra/stacks.ts';

const t = performance.now();
const app = new App({
  outdir: '/tmp/nag-out',
  analyticsReporting: false,
  treeMetadata: false,
  stackTraces: false,
  context: JSON.parse(readFileSync('cdk.json', 'utf8')).context,
});
addStacks(app, {
  prefix: 'cv-router',
  settings: {
    awsRegion: 'eu-west-2',
    senderAddress: 'cv@agency.example',
    malwareScan: 'on',
    retentionMonths: 24,
  },
  stages,
  routes,
  code: () => Code.fromInline('exports.handler = async () => {};'),
});
if (process.argv[2] === 'aws') Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
if (process.argv[2] === 'nist') Validations.of(app).addPlugins(new NIST80053R5Checks(app));
try {
  app.synth();
} catch (e) {
  console.log(String(e).slice(0, 300));
}
console.log(performance.now() - t);
