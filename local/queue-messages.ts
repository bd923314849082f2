import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Product } from './options.ts';
import { signedFetch } from './signed-fetch.ts';

/** A message as it was put on a queue. */
export interface SentMessage {
  /** The queue's name. */
  readonly queue: string;
  readonly body: string;
}

/**
 * Every message that the queues of a data folder took since the product's start, oldest first: the journal forgets
 * none until then. For drills and tests, which send them again.
 */
export function sentMessages(dataDir: string): SentMessage[] {
  const lines = readFileSync(join(dataDir, 'queues.jsonl'), 'utf8').split('\n');
  // The last piece is a line that is being written, or nothing.
  return lines.slice(0, -1).flatMap((line) => {
    const { op, queue, body } = JSON.parse(line) as { op: string } & SentMessage;
    return op === 'sent' ? [{ queue, body }] : [];
  });
}

/** Puts a message on a queue by SQS's own API. */
export async function sendMessage(
  product: Pick<Product, 'awsUrl' | 'region' | 'credentials' | 'now'>,
  { queue, body }: SentMessage,
): Promise<void> {
  const request = { QueueUrl: `${product.awsUrl}/000000000000/${queue}`, MessageBody: body };
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'AmazonSQS.SendMessage',
  };
  const init = { method: 'POST', body: JSON.stringify(request), headers };
  const answer = await signedFetch(product.awsUrl, init, product, 'sqs');
  if (!answer.ok) throw new Error(`The queue ${queue} answered ${answer.status}.`);
}
