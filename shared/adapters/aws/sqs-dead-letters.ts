import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetters } from '../../ports/dead-letters.ts';
import { environment } from '../../runtime/env.ts';
import { calling } from './failures.ts';

let client: SQSClient | undefined;

/** The stage's own dead-letter queue. */
export const sqsDeadLetters = (): DeadLetters => ({
  async send(body, reason) {
    client ??= new SQSClient({});
    const command = new SendMessageCommand({
      QueueUrl: environment().DEAD_LETTER_QUEUE_URL,
      MessageBody: body,
      MessageAttributes: { reason: { DataType: 'String', StringValue: reason } },
    });
    const send = client.send.bind(client);
    await calling('Sending to the dead-letter queue', () => send(command));
  },
});
