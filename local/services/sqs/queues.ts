import type { QueuePlan } from '../../template/plan/queues.ts';
import { type Message, messageOf } from './message.ts';
import { Queue } from './queue.ts';
import { QueueLog } from './queue-log.ts';

/** Settings of all queues. */
export interface QueuesOptions {
  readonly plans: readonly QueuePlan[];
  /** The journal's file. */
  readonly file: string;
  /** Factor on visibility and delays. */
  readonly scale: number;
  readonly now?: () => number;
  readonly onChange?: () => void;
}

/** Every queue of the templates. */
export interface Queues {
  byName(name: string): Queue | undefined;
  byArn(arn: string): Queue | undefined;
  all(): readonly Queue[];
  /** Whether other queues send their dead letters there. */
  isDeadLetterQueue(queue: Queue): boolean;
  /** Moves visible messages of a dead-letter queue back to where they failed, or to `to`; returns how many. */
  redrive(from: Queue, to: Queue | null): number;
  stop(): void;
}

/** Opens the queues with what their journal holds. */
export function openQueues({
  plans,
  file,
  scale,
  now = Date.now,
  onChange = () => {},
}: QueuesOptions): Queues {
  const log = new QueueLog(file);
  const move = (message: Message, from: QueuePlan, to: Queue, cameFrom: string | null) => {
    const { id, body, attributes, sentAt } = message;
    const moved = messageOf({ id, body, attributes, sentAt, dueAt: now(), cameFrom });
    log.moved(from.name, to.plan.name, moved);
    to.enter(moved);
  };
  const bury = (message: Message, from: QueuePlan) => {
    const grave = byArn(from.redrive?.deadLetterArn ?? '');
    if (!grave) throw new Error(`Queue ${from.name} names a dead-letter queue that is not there.`);
    move(message, from, grave, from.arn);
  };
  const queues = plans.map((plan) => new Queue({ plan, log, scale, now, onChange, bury }));
  const byName = (name: string) => queues.find(({ plan }) => plan.name === name);
  const byArn = (arn: string) => queues.find(({ plan }) => plan.arn === arn);
  for (const { queue, message } of log.held()) byName(queue)?.restore(message);
  return {
    byName,
    byArn,
    all: () => queues,
    isDeadLetterQueue: ({ plan }) => plans.some(({ redrive }) => redrive?.deadLetterArn === plan.arn),
    redrive: (from, to) => {
      const sources = plans.filter(({ redrive }) => redrive?.deadLetterArn === from.plan.arn);
      const waiting = from.counts().visible;
      for (let moved = 0; moved < waiting; moved += 1) {
        const message = from.takeOut();
        // One the runtime sent here by itself carries no source: a queue with one feeder has only that.
        const home = to ?? byArn(message?.cameFrom ?? sources[0]?.arn ?? '');
        if (!message || !home) return moved;
        move(message, from.plan, home, null);
      }
      return waiting;
    },
    stop: () => {
      for (const queue of queues) queue.stop();
      log.close();
    },
  };
}
