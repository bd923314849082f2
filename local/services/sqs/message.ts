import { createHash, randomUUID } from 'node:crypto';
import type { Fields } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';

/** A message as its queue keeps it. Times in epoch milliseconds. */
export interface Message {
  readonly id: string;
  readonly body: string;
  /** SQS message attributes: `{reason: {DataType, StringValue}}`. */
  readonly attributes: Fields;
  readonly sentAt: number;
  /** ARN of the queue it failed in, on a dead-letter queue. */
  readonly cameFrom: string | null;
  receives: number;
  firstReceivedAt: number | null;
  /** When it can be received (again). */
  dueAt: number;
  /** Of the last receive, while it is in flight. */
  receipt: string | null;
  /** A consumer in this process works on it: its visibility cannot run out meanwhile. */
  isHeld: boolean;
}

/** What a new message starts from. */
export type NewMessage = Pick<Message, 'body' | 'sentAt' | 'dueAt'> &
  Partial<Pick<Message, 'id' | 'attributes' | 'cameFrom'>>;

/** A message that nobody received yet. */
export const messageOf = (given: NewMessage): Message => ({
  id: randomUUID(),
  attributes: {},
  cameFrom: null,
  ...given,
  receives: 0,
  firstReceivedAt: null,
  receipt: null,
  isHeld: false,
});

/** MD5 as SQS gives it for a body; the SDK compares it. */
export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** SQS's system attributes of a received message. */
export const systemAttributes = (message: Message): { [key: string]: Json } => ({
  ApproximateReceiveCount: String(message.receives),
  ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
  SentTimestamp: String(message.sentAt),
  SenderId: 'local',
  ...(message.cameFrom === null ? {} : { DeadLetterQueueSourceArn: message.cameFrom }),
});
