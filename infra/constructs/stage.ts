import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IEventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { AnyEvent } from '../../shared/events/index.ts';
import type { Stage } from '../../shared/runtime/stage.ts';
import type { DataResources } from '../data-stack.ts';
import type { Deployment } from '../deployment.ts';
import { deadLetterQueueNameOf, functionNameOf } from '../names.ts';
import { eventRule, type RuleEvent } from './event-rule.ts';
import { RouterFunction } from './function.ts';
import { countLogLines } from './log-metrics.ts';
import { OcrNotices } from './ocr-notices.ts';

/** What a stage needs besides its own declaration. */
export interface StageOptions {
  readonly deployment: Deployment;
  readonly data: DataResources;
  readonly siteUrl: string;
}

/** Times a message is tried before it goes to the dead-letter queue. */
const triesAtMost = 5;

/** A stage: a rule for each event it consumes, its queue with a dead-letter queue, and its function. */
export class StageResources extends Construct {
  constructor(scope: Construct, stage: Stage, options: StageOptions) {
    super(scope, stage.name);
    const { deployment, data } = options;
    const { prefix, settings } = deployment;
    // Kept longer than the queue keeps a message: the age counts from the first queue on.
    const deadLetterQueue = queueNamed(this, 'DeadLetters', deadLetterQueueNameOf(prefix, stage.name), {
      retentionPeriod: Duration.days(14),
    });
    const queue = queueNamed(this, 'Queue', functionNameOf(prefix, stage.name), {
      retentionPeriod: Duration.days(4),
      // AWS's rule for event source mappings: six times the function's timeout.
      visibilityTimeout: Duration.seconds(stage.timeoutSeconds * 6),
      deadLetterQueue: { queue: deadLetterQueue, maxReceiveCount: triesAtMost },
    });
    const resources = {
      uploadsBucket: data.uploads.bucketName,
      configurationSet: data.configurationSet,
    };
    for (const event of stage.consumes.filter((one) => hasRule(one, settings.malwareScan))) {
      eventRule(this, event, { bus: data.bus as IEventBus, resources, queue, deadLetterQueue });
    }
    const notices = stage.consumes.some(({ kind }) => kind === 'notification')
      ? new OcrNotices(this, 'OcrNotices', {
          topicName: functionNameOf(prefix, stage.name),
          queue,
          deadLetterQueue,
        })
      : null;
    const { function: consumer, logGroup } = new RouterFunction(this, 'Run', {
      ...options,
      ...stage,
      environment: {
        DEAD_LETTER_QUEUE_URL: deadLetterQueue.queueUrl,
        ...(notices
          ? {
              OCR_TOPIC_ARN: notices.topic.topicArn,
              OCR_ROLE_ARN: notices.role.roleArn,
              OCR_CALLS_PER_SECOND: String(settings.ocrCallsPerSecond),
            }
          : {}),
      },
      statements: [
        ...(notices ? [notices.passRole()] : []),
        new PolicyStatement({
          sid: 'OwnQueue',
          actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
          resources: [queue.queueArn],
        }),
        new PolicyStatement({
          sid: 'OwnDeadLetters',
          actions: ['sqs:SendMessage'],
          resources: [deadLetterQueue.queueArn],
        }),
      ],
    });
    countLogLines(this, logGroup, prefix, stage);
    new EventSourceMapping(this, 'Source', {
      target: consumer,
      eventSourceArn: queue.queueArn,
      batchSize: stage.batchSize,
      reportBatchItemFailures: true,
      ...(stage.maxConcurrency ? { maxConcurrency: stage.maxConcurrency } : {}),
    });
  }
}

/** With scanning on, the verdict starts the pipeline and S3's own event gets no rule; with it off, the other way round. */
function hasRule(event: AnyEvent, malwareScan: 'on' | 'off'): event is RuleEvent {
  if (event.kind === 'notification') return false;
  return event.kind !== 'external' || event.malwareScan === undefined || event.malwareScan === malwareScan;
}

function queueNamed(
  scope: Construct,
  id: string,
  queueName: string,
  options: Partial<ConstructorParameters<typeof Queue>[2]>,
): Queue {
  return new Queue(scope, id, {
    queueName,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.DESTROY,
    ...options,
  });
}
