import type { App } from 'aws-cdk-lib';
import { acknowledgeFindings } from './acknowledged.ts';
import { DataStack } from './data-stack.ts';
import type { Deployment } from './deployment.ts';
import { EdgeStack } from './edge-stack.ts';
import { checkedPrefix } from './names.ts';
import { OpsStack } from './ops-stack.ts';
import { PipelineStack } from './pipeline-stack.ts';

/** The four stacks, each of which refers only to earlier ones. */
export interface Stacks {
  readonly data: DataStack;
  readonly edge: EdgeStack;
  readonly pipeline: PipelineStack;
  readonly ops: OpsStack;
}

/** Adds the product to an app. */
export function addStacks(app: App, deployment: Deployment): Stacks {
  checkedPrefix(deployment.prefix);
  const data = new DataStack(app, deployment);
  const edge = new EdgeStack(app, deployment, data);
  const pipeline = new PipelineStack(app, deployment, data, edge.siteUrl);
  const ops = new OpsStack(app, deployment);
  // It names what it watches and refers to nothing, so that a stage can be taken out in one deployment.
  ops.addStackDependency(pipeline);
  ops.addStackDependency(edge);
  const stacks = { data, edge, pipeline, ops };
  acknowledgeFindings(stacks, deployment);
  return stacks;
}
