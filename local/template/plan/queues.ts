import type { LiveResource } from '../assembly.ts';
import { type Fields, fieldsOf, isTrue, numberOf, textOf } from '../fields.ts';

/** A queue as the template defines it; times in seconds, unscaled. */
export interface QueuePlan {
  readonly name: string;
  readonly url: string;
  readonly arn: string;
  readonly visibilitySeconds: number;
  readonly delaySeconds: number;
  readonly retentionSeconds: number;
  readonly waitSeconds: number;
  /** After so many receives a message goes to the queue with that ARN. */
  readonly redrive: { readonly deadLetterArn: string; readonly maxReceives: number } | null;
}

/** The templates' queues, with SQS's own defaults. */
export function queuesOf(resources: readonly LiveResource[]): QueuePlan[] {
  return resources
    .filter(({ type }) => type === 'AWS::SQS::Queue')
    .map((resource) => queueOf(resource, resource.properties()));
}

function queueOf({ name, ref, arn, id }: LiveResource, properties: Fields): QueuePlan {
  if (isTrue(properties.FifoQueue))
    throw new Error(`Queue ${id} is FIFO, which the local runtime does not know.`);
  const redrive = fieldsOf(properties.RedrivePolicy);
  const deadLetterArn = textOf(redrive.deadLetterTargetArn);
  return {
    name,
    url: ref,
    arn,
    visibilitySeconds: numberOf(properties.VisibilityTimeout, 30),
    delaySeconds: numberOf(properties.DelaySeconds, 0),
    retentionSeconds: numberOf(properties.MessageRetentionPeriod, 345_600),
    waitSeconds: numberOf(properties.ReceiveMessageWaitTimeSeconds, 0),
    redrive: deadLetterArn ? { deadLetterArn, maxReceives: numberOf(redrive.maxReceiveCount, 10) } : null,
  };
}
