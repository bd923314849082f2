import type { LiveResource } from '../assembly.ts';
import { fieldsOf, isTrue, textOf } from '../fields.ts';

/** A queue that gets a topic's messages. */
export interface SubscriptionPlan {
  readonly queueArn: string;
  /** Whether the queue gets the message as it is, and not SNS's envelope around it. */
  readonly isRaw: boolean;
}

/** An SNS topic as the template defines it, with its queues. E-mail and other subscribers are not run here. */
export interface TopicPlan {
  readonly arn: string;
  readonly name: string;
  readonly queues: readonly SubscriptionPlan[];
}

/** The templates' topics. Throws a sentence for a subscription that filters, which the local runtime does not know. */
export function topicsOf(resources: readonly LiveResource[]): TopicPlan[] {
  const subscriptions = resources
    .filter(({ type }) => type === 'AWS::SNS::Subscription')
    .map((resource) => ({ id: resource.id, properties: resource.properties() }))
    .filter(({ properties }) => properties.Protocol === 'sqs');
  for (const { id, properties } of subscriptions) {
    if (Object.keys(fieldsOf(properties.FilterPolicy)).length > 0)
      throw new Error(`Subscription ${id} has a filter policy, which the local runtime does not know.`);
  }
  return resources
    .filter(({ type }) => type === 'AWS::SNS::Topic')
    .map(({ arn, name }) => ({
      arn,
      name,
      queues: subscriptions
        .filter(({ properties }) => textOf(properties.TopicArn) === arn)
        .map(({ properties }) => ({
          queueArn: textOf(properties.Endpoint) ?? '',
          isRaw: isTrue(properties.RawMessageDelivery),
        })),
    }));
}
