import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { StageResources } from './constructs/stage.ts';
import type { DataResources } from './data-stack.ts';
import { type Deployment, stackEnvironment } from './deployment.ts';

/** The pipeline: whatever the registry of stages says exists. */
export class PipelineStack extends Stack {
  constructor(scope: Construct, deployment: Deployment, data: DataResources, siteUrl: string) {
    super(scope, `${deployment.prefix}-pipeline`, {
      env: stackEnvironment(deployment),
      description: 'CV Router: the stages, each a rule, a queue and a function.',
    });
    for (const stage of deployment.stages) new StageResources(this, stage, { deployment, data, siteUrl });
  }
}
