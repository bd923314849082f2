import { type Fields, fieldsOf, numberOf, textOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import { ApiError, type JsonApi } from '../json-api.ts';
import { eachEntry } from './batch.ts';
import { md5, systemAttributes } from './message.ts';
import { moveTasks } from './move-tasks.ts';
import type { Queue } from './queue.ts';
import type { Queues } from './queues.ts';
import { receiveWaiting } from './receive-waiting.ts';

/** SQS's limit for a message's body, in bytes. */
const bodyBytesAtMost = 1_048_576;

/** SQS's API for SDK clients (JSON protocol). */
export function sqsApi(queues: Queues): JsonApi {
  const queueOf = (request: Fields) =>
    found(queues.byName((textOf(request.QueueUrl) ?? '').split('/').at(-1) ?? ''));
  const remove = (queue: Queue, entry: Fields) => {
    queue.remove(textOf(entry.ReceiptHandle) ?? '');
    return {};
  };
  return {
    GetQueueUrl: ({ QueueName }) => ({ QueueUrl: found(queues.byName(textOf(QueueName) ?? '')).plan.url }),
    ListQueues: ({ QueueNamePrefix }) => ({
      QueueUrls: queues
        .all()
        .filter(({ plan }) => plan.name.startsWith(textOf(QueueNamePrefix) ?? ''))
        .map(({ plan }) => plan.url),
    }),
    GetQueueAttributes: (request) => ({ Attributes: attributesOf(queueOf(request)) }),
    SendMessage: (request) => send(queueOf(request), request),
    SendMessageBatch: (request) => eachEntry(request, (entry) => send(queueOf(request), entry)),
    ReceiveMessage: async (request, caller) => {
      const queue = queueOf(request);
      const seconds = numberOf(request.WaitTimeSeconds, queue.plan.waitSeconds);
      const visibilitySeconds = numberOf(request.VisibilityTimeout, queue.plan.visibilitySeconds);
      const max = Math.min(Math.max(numberOf(request.MaxNumberOfMessages, 1), 1), 10);
      const messages = await receiveWaiting(queue, { max, seconds, visibilitySeconds, caller });
      if (messages.length === 0) return {};
      return {
        Messages: messages.map((message) => ({
          MessageId: message.id,
          ReceiptHandle: message.receipt,
          Body: message.body,
          MD5OfBody: md5(message.body),
          Attributes: systemAttributes(message),
          ...(Object.keys(message.attributes).length > 0
            ? { MessageAttributes: { ...message.attributes } }
            : {}),
        })),
      };
    },
    DeleteMessage: (request) => remove(queueOf(request), request),
    DeleteMessageBatch: (request) => eachEntry(request, (entry) => remove(queueOf(request), entry)),
    ChangeMessageVisibility: (request) => {
      const seconds = numberOf(request.VisibilityTimeout, 0);
      if (queueOf(request).changeVisibility(textOf(request.ReceiptHandle) ?? '', seconds)) return {};
      throw new ApiError('MessageNotInflight', 'The message is not in flight.');
    },
    PurgeQueue: (request) => {
      queueOf(request).purge();
      return {};
    },
    ...moveTasks(queues),
  };
}

function found(queue: Queue | undefined): Queue {
  if (queue) return queue;
  throw new ApiError('QueueDoesNotExist', 'The specified queue does not exist.');
}

function send(queue: Queue, entry: Fields): { [key: string]: Json } {
  const body = textOf(entry.MessageBody);
  if (!body) throw new ApiError('MissingParameter', 'The request must contain the parameter MessageBody.');
  if (Buffer.byteLength(body) > bodyBytesAtMost) {
    throw new ApiError(
      'InvalidParameterValue',
      'One or more parameters are invalid: the message is too long.',
    );
  }
  const message = queue.send(body, {
    ...(entry.DelaySeconds === undefined ? {} : { delaySeconds: numberOf(entry.DelaySeconds, 0) }),
    attributes: fieldsOf(entry.MessageAttributes),
  });
  return { MessageId: message.id, MD5OfMessageBody: md5(body) };
}

function attributesOf(queue: Queue): { [key: string]: Json } {
  const { plan } = queue;
  const { visible, inFlight, delayed } = queue.counts();
  return {
    QueueArn: plan.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    VisibilityTimeout: String(plan.visibilitySeconds),
    MessageRetentionPeriod: String(plan.retentionSeconds),
    ...(plan.redrive
      ? {
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: plan.redrive.deadLetterArn,
            maxReceiveCount: plan.redrive.maxReceives,
          }),
        }
      : {}),
  };
}
