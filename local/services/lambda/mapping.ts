import { fieldsList, fieldsOf, textOf } from '../../template/fields.ts';
import type { Json } from '../../template/lookup.ts';
import type { MappingPlan } from '../../template/plan/functions.ts';
import { type Message, md5, systemAttributes } from '../sqs/message.ts';
import type { Queue } from '../sqs/queue.ts';
import type { FunctionPool } from './pool.ts';

/** Invocations of one function at a time, at most: a machine of two cores gains nothing from more. */
export const concurrencyAtMost = 2;

/** An event source mapping: pushes a queue's messages to a function the moment they are visible. */
export interface Mapping {
  /** Invocations that are running. */
  active(): number;
  /** Takes no more messages; running invocations end. */
  stop(): void;
}

/** What a mapping joins. */
export interface MappingEnds {
  readonly queue: Queue;
  readonly pool: FunctionPool;
  readonly region: string;
  /** Called after each invocation, when its messages are dealt with. */
  readonly onSettled: () => void;
}

/** Starts one. Messages whose invocation fails, or that the answer names, come back after their visibility. */
export function startMapping(plan: MappingPlan, { queue, pool, region, onSettled }: MappingEnds): Mapping {
  const limit = Math.min(plan.maxConcurrency ?? concurrencyAtMost, concurrencyAtMost);
  let active = 0;
  let isStopped = false;

  const pump = () => {
    while (!isStopped && active < limit) {
      const messages = queue.receive(plan.batchSize, { hold: true });
      if (messages.length === 0) return;
      active += 1;
      void run(messages).finally(() => {
        active -= 1;
        onSettled();
        pump();
      });
    }
  };
  const run = async (messages: readonly Message[]) => {
    // The receipts of this receive: a message may have another by the time the answer comes.
    const receipts = new Map(messages.map(({ id, receipt }) => [id, receipt ?? '']));
    const failed = await failedIds(plan, pool, messages, { arn: queue.plan.arn, region });
    for (const [id, receipt] of receipts) {
      if (failed.has(id)) queue.release(receipt);
      else queue.remove(receipt);
    }
  };
  const stopListening = queue.onReady(pump);
  pump();
  return {
    active: () => active,
    stop: () => {
      isStopped = true;
      stopListening();
    },
  };
}

async function failedIds(
  { reportsFailures }: MappingPlan,
  pool: FunctionPool,
  messages: readonly Message[],
  source: { arn: string; region: string },
): Promise<ReadonlySet<string>> {
  const all = new Set(messages.map(({ id }) => id));
  try {
    const answer = await pool.invoke({ Records: messages.map((message) => recordOf(message, source)) });
    if (!reportsFailures) return new Set();
    const failures = fieldsList(fieldsOf(answer as Json).batchItemFailures);
    const named = failures.map(({ itemIdentifier }) => textOf(itemIdentifier) ?? '');
    // As on Lambda: a name that was not in the batch makes the whole batch fail.
    return named.every((id) => all.has(id)) ? new Set(named) : all;
  } catch {
    return all;
  }
}

function recordOf(
  message: Message,
  { arn, region }: { arn: string; region: string },
): { [key: string]: Json } {
  const attributes = Object.entries(message.attributes).map(([name, value]) => {
    const { DataType = 'String', StringValue, BinaryValue } = fieldsOf(value);
    return [name, { dataType: DataType, stringValue: StringValue ?? null, binaryValue: BinaryValue ?? null }];
  });
  return {
    messageId: message.id,
    receiptHandle: message.receipt,
    body: message.body,
    attributes: systemAttributes(message),
    messageAttributes: Object.fromEntries(attributes) as { [key: string]: Json },
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: arn,
    awsRegion: region,
  };
}
