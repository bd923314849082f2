import { Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** Where notices of finished jobs go. */
export interface OcrNoticesOptions {
  readonly topicName: string;
  readonly queue: IQueue;
  readonly deadLetterQueue: IQueue;
}

/** The topic on which Textract says that an asynchronous job is done, and the role it says so with. */
export class OcrNotices extends Construct {
  readonly topic: Topic;
  readonly role: Role;

  constructor(scope: Construct, id: string, { topicName, queue, deadLetterQueue }: OcrNoticesOptions) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      topicName,
      masterKey: Alias.fromAliasName(this, 'Key', 'alias/aws/sns'),
      enforceSSL: true,
    });
    // Raw: the queue gets Textract's own message, as the contract reads it.
    this.topic.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true, deadLetterQueue }));
    const publish = new PolicyStatement({
      sid: 'Publish',
      actions: ['sns:Publish'],
      resources: [this.topic.topicArn],
    });
    this.role = new Role(this, 'Role', {
      description: 'Textract publishes that a job is done',
      assumedBy: new ServicePrincipal('textract.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      inlinePolicies: { publish: new PolicyDocument({ statements: [publish] }) },
    });
  }

  /** What a function needs to hand Textract this role. */
  passRole(): PolicyStatement {
    return new PolicyStatement({
      sid: 'OcrRole',
      actions: ['iam:PassRole'],
      resources: [this.role.roleArn],
      conditions: { StringEquals: { 'iam:PassedToService': 'textract.amazonaws.com' } },
    });
  }
}
