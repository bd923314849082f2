import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListMessageMoveTasksCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '../../../local/product.ts';
import { tinyAssembly } from './tiny-assembly.ts';
import { ask, clientOf, dead, kept, startTiny } from './tiny-product.ts';

let product: Product;
let sqs: SQSClient;
let bus: EventBridgeClient;

beforeAll(async () => {
  product = await startTiny(await tinyAssembly());
  sqs = new SQSClient(clientOf(product, product.awsUrl));
  bus = new EventBridgeClient(clientOf(product, product.awsUrl));
});
afterAll(async () => {
  sqs.destroy();
  bus.destroy();
  await product.stop();
});

const urlOf = async (QueueName: string) =>
  (await sqs.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl ?? '';
const attributes = async (name: string) => {
  const QueueUrl = await urlOf(name);
  const answer = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return answer.Attributes ?? {};
};

describe('SQS by its SDK client', () => {
  it('sends, and the function gets it', async () => {
    const MessageBody = JSON.stringify({ id: 'sent', 'detail-type': 'Sent', detail: {} });
    await sqs.send(new SendMessageCommand({ QueueUrl: await urlOf('tiny-keep'), MessageBody }));
    await product.idle();
    expect((await kept(product)).get('sent')).toMatchObject({ type: 'Sent', tries: 1 });
  });

  it('waits for a message instead of asking again, and gives its attributes', async () => {
    const QueueUrl = await urlOf('tiny-keep-dead');
    const started = Date.now();
    const waiting = sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        WaitTimeSeconds: 5,
        VisibilityTimeout: 0,
        MessageAttributeNames: ['All'],
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await sqs.send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: [
          {
            Id: '1',
            MessageBody: 'woke you',
            MessageAttributes: { reason: { DataType: 'String', StringValue: 'poison' } },
          },
          { Id: '2', MessageBody: '' },
        ],
      }),
    );
    const { Messages = [] } = await waiting;
    expect(Date.now() - started).toBeLessThan(4000);
    expect(Messages).toMatchObject([
      { Body: 'woke you', MessageAttributes: { reason: { StringValue: 'poison' } } },
    ]);
  });

  it('moves dead letters home, where they are tried anew', async () => {
    const before = dead(product);
    await ask(product, { id: 'bad', what: 'throw' });
    await product.idle();
    const { QueueArn: SourceArn = '', ApproximateNumberOfMessages } = await attributes('tiny-keep-dead');
    expect(Number(ApproximateNumberOfMessages)).toBe(before + 1);
    await sqs.send(new StartMessageMoveTaskCommand({ SourceArn }));
    const { Results = [] } = await sqs.send(new ListMessageMoveTasksCommand({ SourceArn }));
    expect(Results[0]).toMatchObject({ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: before + 1 });
    await product.idle();
    expect(product.logs('keep').filter((line) => line === 'throw bad')).toHaveLength(6);
  });

  it('refuses what SQS refuses', async () => {
    await expect(urlOf('nobody')).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
    const { QueueArn: SourceArn = '' } = await attributes('tiny-keep');
    await expect(sqs.send(new StartMessageMoveTaskCommand({ SourceArn }))).rejects.toThrow(
      /dead-letter queue/,
    );
    const wrong = new SQSClient({
      ...clientOf(product, product.awsUrl),
      credentials: { ...product.credentials, secretAccessKey: 'wrong' },
    });
    await expect(wrong.send(new GetQueueUrlCommand({ QueueName: 'tiny-keep' }))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    });
    wrong.destroy();
  });
});

describe('EventBridge by its SDK client', () => {
  it('answers each entry by itself', async () => {
    const entry = { EventBusName: 'tiny', Source: 'tiny', DetailType: 'Asked', Detail: '{"id":"entry"}' };
    const { FailedEntryCount, Entries = [] } = await bus.send(
      new PutEventsCommand({
        Entries: [
          entry,
          { ...entry, EventBusName: 'nobody' },
          { ...entry, Detail: 'no JSON' },
          { ...entry, Source: 'aws.s3' },
          { ...entry, Detail: JSON.stringify({ text: 'x'.repeat(262_144) }) },
        ],
      }),
    );
    expect(FailedEntryCount).toBe(4);
    expect(Entries.map(({ ErrorCode }) => ErrorCode)).toEqual([
      undefined,
      'InvalidArgument',
      'MalformedDetail',
      'NotAuthorizedForSourceException',
      'InvalidArgument',
    ]);
    await product.idle();
    expect((await kept(product)).has('entry')).toBe(true);
  });
});
