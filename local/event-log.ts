import { openJournal } from './journal.ts';
import type { Passed } from './services/eventbridge/buses.ts';
import type { Queues } from './services/sqs/queues.ts';
import { textOf } from './template/fields.ts';

/** How far a queue is with an event. */
export type DeliveryState = 'waiting' | 'working' | 'retrying' | 'done' | 'dead';

/** An event that went over a bus. */
export interface LocalEvent {
  readonly id: string;
  /** ISO time, to the millisecond. */
  readonly at: string;
  readonly detailType: string;
  readonly source: string;
  readonly bus: string;
  /** Of the application it is about; absent for AWS's own events. */
  readonly reference?: string;
  /** Names of the queues it went to. */
  readonly queues: readonly string[];
  /** The same queues, with how far each is. */
  readonly deliveries: readonly { readonly queue: string; readonly state: DeliveryState }[];
}

/** An event as it is kept: of its content, only the reference. */
type Kept = Omit<LocalEvent, 'deliveries' | 'queues'> & {
  readonly messages: readonly { readonly queue: string; readonly id: string }[];
};

/** Events kept in memory and, at the next start, on disk. */
const keptAtMost = 5_000;

/** The record of what went over the buses. */
export interface EventLog {
  /** Notes an event and returns it as it stands at once. */
  note(passed: Passed): LocalEvent;
  /** Oldest first. */
  list(): LocalEvent[];
  close(): void;
}

/** Opens the record; `queues` tells how far each event is, `now` when it came. */
export function openEventLog(file: string, queues: Queues, now: () => Date): EventLog {
  const journal = openJournal<Kept>(file);
  let kept = journal.records.slice(-keptAtMost);
  journal.rewrite(kept);
  return {
    note: ({ event, bus, deliveries }) => {
      const reference = textOf(event.detail.reference);
      const record: Kept = {
        id: event.id,
        at: now().toISOString(),
        detailType: event['detail-type'],
        source: event.source,
        bus,
        ...(reference === null ? {} : { reference }),
        messages: deliveries.map(({ queueArn, messageId }) => ({
          queue: queueArn.split(':').at(-1) ?? '',
          id: messageId,
        })),
      };
      journal.append(record);
      kept.push(record);
      if (kept.length > keptAtMost * 2) kept = kept.slice(-keptAtMost);
      return told(record, new Map());
    },
    list: () => {
      const states = statesOf(queues);
      return kept.slice(-keptAtMost).map((record) => told(record, states));
    },
    close: () => journal.close(),
  };
}

function told({ messages, ...record }: Kept, states: ReadonlyMap<string, DeliveryState>): LocalEvent {
  return {
    ...record,
    queues: messages.map(({ queue }) => queue),
    // A message no queue holds any more was dealt with.
    deliveries: messages.map(({ queue, id }) => ({ queue, state: states.get(id) ?? 'done' })),
  };
}

function statesOf(queues: Queues): Map<string, DeliveryState> {
  return new Map(
    queues.all().flatMap((queue) =>
      queue.messages().map(({ id, receipt, isHeld, receives }): [string, DeliveryState] => {
        if (queues.isDeadLetterQueue(queue)) return [id, 'dead'];
        if (isHeld) return [id, 'working'];
        return [id, receives > 0 || receipt !== null ? 'retrying' : 'waiting'];
      }),
    ),
  );
}
