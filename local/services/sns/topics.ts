import { randomUUID } from 'node:crypto';
import type { TopicPlan } from '../../template/plan/topics.ts';

/** What the topics need. */
export interface TopicsOptions {
  readonly plans: readonly TopicPlan[];
  /** Sends a body to the queue with that ARN; it is durable when this returns. Throws where there is no such queue. */
  readonly send: (queueArn: string, body: string) => void;
  readonly now?: () => Date;
}

/** SNS in this process: topics whose subscribers are queues. */
export interface Topics {
  /** Delivers a message to every queue of the topic and returns its id; null where there is no such topic. */
  publish(topicArn: string, message: string): string | null;
}

/** The templates' topics. */
export function createTopics({ plans, send, now = () => new Date() }: TopicsOptions): Topics {
  return {
    publish(topicArn, message) {
      const topic = plans.find(({ arn }) => arn === topicArn);
      if (!topic) return null;
      const id = randomUUID();
      const envelope = envelopeOf({ id, topicArn, message, at: now().toISOString() });
      for (const { queueArn, isRaw } of topic.queues) send(queueArn, isRaw ? message : envelope);
      return id;
    },
  };
}

interface Published {
  readonly id: string;
  readonly topicArn: string;
  readonly message: string;
  readonly at: string;
}

/** What SNS puts around a message for a queue. Nothing signs it here, and the signature's fields are left out. */
const envelopeOf = ({ id, topicArn, message, at }: Published): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: id,
    TopicArn: topicArn,
    Message: message,
    Timestamp: at,
  });
