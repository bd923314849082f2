import { existsSync } from 'node:fs';
import path from 'node:path';
import { App, DefaultStackSynthesizer, type IReusableStackSynthesizer, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import { routes } from '../functions/routes.ts';
import { stages } from '../functions/stages.ts';
import { agencySettings } from './agency-settings.ts';
import { addStacks } from './stacks.ts';

const root = path.resolve(import.meta.dirname, '..');
const siteFolder = path.join(root, '.build/web');

const app = new App({
  analyticsReporting: false,
  treeMetadata: false,
  stackTraces: false,
  // The CLI checks the bootstrap version itself: templates need no SSM parameter for it.
  defaultStackSynthesizer: new DefaultStackSynthesizer({
    generateBootstrapVersionRule: false,
  }) as IReusableStackSynthesizer,
});
addStacks(app, {
  prefix: String(app.node.tryGetContext('prefix') ?? 'cv-router'),
  settings: agencySettings(root),
  stages,
  routes,
  code: (name) => Code.fromAsset(path.join(root, '.build/functions', name)),
  ...(existsSync(siteFolder) ? { siteFolder } : {}),
});
// A finding that infra/acknowledged.ts does not explain fails the synthesis.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
