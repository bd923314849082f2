import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
  paginateListQueues,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { DeadLetterQueues } from '../../ports/dead-letter-queues.ts';

/** Seconds for which a message that was taken is nobody else's. */
const heldSeconds = 300;

/** Dead-letter queues of the account that the process has keys for, by SQS's API. Errors of SQS's come out as they are. */
export function sqsDeadLetterQueues(client = new SQSClient({})): DeadLetterQueues {
  const urls = new Map<string, string>();
  const urlOf = async (QueueName: string): Promise<string> => {
    const known = urls.get(QueueName);
    if (known !== undefined) return known;
    const { QueueUrl = '' } = await client.send(new GetQueueUrlCommand({ QueueName }));
    urls.set(QueueName, QueueUrl);
    return QueueUrl;
  };
  return {
    async named(prefix) {
      const names: string[] = [];
      for await (const { QueueUrls } of paginateListQueues({ client }, { QueueNamePrefix: prefix })) {
        names.push(...(QueueUrls ?? []).map((url) => url.slice(url.lastIndexOf('/') + 1)));
      }
      return names.sort();
    },
    async take(queue) {
      const command = new ReceiveMessageCommand({
        QueueUrl: await urlOf(queue),
        MaxNumberOfMessages: 10,
        VisibilityTimeout: heldSeconds,
        WaitTimeSeconds: 1,
        MessageAttributeNames: ['reason'],
        MessageSystemAttributeNames: ['SentTimestamp'],
      });
      const { Messages = [] } = await client.send(command);
      return Messages.map(({ MessageId, Body, ReceiptHandle, Attributes, MessageAttributes }) => ({
        id: MessageId ?? '',
        body: Body ?? '',
        reason: MessageAttributes?.reason?.StringValue ?? null,
        sentAt: new Date(Number(Attributes?.SentTimestamp ?? 0)).toISOString(),
        receipt: ReceiptHandle ?? '',
      }));
    },
    async giveBack(queue, { receipt }) {
      const given = { QueueUrl: await urlOf(queue), ReceiptHandle: receipt, VisibilityTimeout: 0 };
      await client.send(new ChangeMessageVisibilityCommand(given));
    },
    async move(queue, { body, receipt }, to) {
      await client.send(new SendMessageCommand({ QueueUrl: await urlOf(to), MessageBody: body }));
      await client.send(new DeleteMessageCommand({ QueueUrl: await urlOf(queue), ReceiptHandle: receipt }));
    },
  };
}
