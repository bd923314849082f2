import { CfnOutput, Stack } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { type Deployment, stackEnvironment } from './deployment.ts';
import {
  failedMessages,
  functionErrors,
  mailRefused,
  mailThrottled,
  queueAge,
  repeatedEvents,
  rescuedItems,
  staffMailBounced,
  sweeperSilent,
  waitingDeadLetters,
} from './ops/alarms.ts';
import { addDashboard } from './ops/dashboard.ts';

/** What tells people: an alarm for everything that can go wrong, one topic to subscribe to, one dashboard. */
export class OpsStack extends Stack {
  constructor(scope: Construct, deployment: Deployment) {
    super(scope, `${deployment.prefix}-ops`, {
      env: stackEnvironment(deployment),
      description: 'CV Router: alarms and dashboard.',
    });
    const { prefix, stages, routes } = deployment;
    const alarms = [
      ...stages.flatMap((stage) => [
        waitingDeadLetters(this, prefix, stage),
        queueAge(this, prefix, stage),
        functionErrors(this, prefix, stage.name),
      ]),
      ...routes.map((route) => functionErrors(this, prefix, route.name)),
      ...stages
        .filter(({ consumes }) => consumes.some(({ kind }) => kind === 'schedule'))
        .map((stage) => sweeperSilent(this, prefix, stage)),
      failedMessages(this, prefix),
      rescuedItems(this, prefix),
      repeatedEvents(this, prefix),
      staffMailBounced(this, prefix),
      mailRefused(this, prefix),
      mailThrottled(this, prefix),
    ];
    const topic = alarmTopic(this, prefix);
    for (const alarm of alarms) alarm.addAlarmAction(new SnsAction(topic));
    addDashboard(this, deployment, alarms);
    new CfnOutput(this, 'AlarmTopic', {
      value: topic.topicArn,
      description: 'Subscribe whoever must know',
    });
  }
}

/** Alarms can publish to an encrypted topic only by a key of ours: AWS's own SNS key does not let CloudWatch in. */
function alarmTopic(stack: Stack, prefix: string): Topic {
  const key = new Key(stack, 'AlarmKey', {
    description: 'CV Router: encrypts alarms on their way',
    enableKeyRotation: true,
  });
  key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
  return new Topic(stack, 'Alarms', { topicName: `${prefix}-alarms`, masterKey: key, enforceSSL: true });
}
