import type { DeployedStage } from './deployed.ts';
import { Run, type RunEnd } from './run.ts';
import type { World } from './world.ts';

/** A message on its way to a stage. */
export interface Message {
  readonly id: string;
  readonly body: string;
  /** When it came into the queue, in the world's milliseconds. */
  readonly at: number;
  receives: number;
  /** Told once when it is done, or given up. */
  readonly onEnd?: (how: 'done' | 'dead') => void;
}

/** Times a message is tried before it goes to the dead-letter queue, as the templates have it. */
const triesAtMost = 5;

/** A stage's queue with its function behind it, as SQS and Lambda's poller work: at least once, visibility, partial answers. */
export class Queue {
  readonly name: string;
  readonly #world: World;
  readonly #deployed: DeployedStage;
  readonly #ready: Message[] = [];
  #running = 0;
  /** Processes that have run once: more at a time means that one more starts cold. */
  #warm = 0;
  #count = 0;

  constructor(world: World, deployed: DeployedStage) {
    this.#world = world;
    this.#deployed = deployed;
    this.name = deployed.name;
  }

  send(body: string, onEnd?: Message['onEnd']): void {
    this.#count += 1;
    this.#world.inFlight += 1;
    this.#world.queued(this.name, body);
    const id = `${this.name}-${this.#count}`;
    const at = this.#world.clockwork.now;
    this.#offer({ id, body, at, receives: 0, ...(onEnd ? { onEnd } : {}) });
  }

  #offer(message: Message): void {
    this.#ready.push(message);
    this.#pump();
  }

  #pump(): void {
    const { batchSize, maxConcurrency } = this.#deployed.stage;
    const room = maxConcurrency ?? this.#world.concurrency();
    while (this.#running < room && this.#ready.length > 0) {
      this.#receive(this.#ready.splice(0, batchSize));
    }
  }

  #receive(batch: readonly Message[]): void {
    const { clockwork } = this.#world;
    const until = clockwork.now + this.#deployed.timeoutSeconds * 6000;
    for (const message of batch) message.receives += 1;
    this.#running += 1;
    const isCold = this.#running > this.#warm;
    this.#warm = Math.max(this.#warm, this.#running);
    this.#world.running += 1;
    const run = new Run(this.#world, this.#deployed, (end) => {
      this.#running -= 1;
      this.#world.running -= 1;
      this.#ended(batch, end, until);
      this.#pump();
    });
    const records = batch.map(({ id, body }) => ({ messageId: id, body }));
    // The poller and a start of the function lie between.
    clockwork.after(
      this.#world.timing.startMs(this.name, isCold),
      `${run.label} starts with ${batch.length}`,
      () => run.start({ Records: records }),
    );
  }

  #ended(batch: readonly Message[], end: RunEnd, until: number): void {
    const failed = failedOf(end);
    for (const message of batch) {
      if (failed !== 'all' && !failed.has(message.id)) this.#acknowledged(message, until);
      else this.#comesBack(message, until);
    }
  }

  #acknowledged(message: Message, until: number): void {
    const { faults, profile } = this.#world;
    if (faults.comes('queueTwice', profile.queueTwice, this.name)) {
      const again = { id: `${message.id}-again`, body: message.body, at: message.at, receives: 0 };
      this.#world.inFlight += 1;
      this.#later(again, until);
    }
    this.#world.inFlight -= 1;
    message.onEnd?.('done');
  }

  #comesBack(message: Message, until: number): void {
    if (message.receives >= triesAtMost) {
      this.#world.inFlight -= 1;
      this.#world.dead(this.name, message.body, null);
      message.onEnd?.('dead');
      return;
    }
    this.#later(message, until);
  }

  #later(message: Message, until: number): void {
    const { clockwork } = this.#world;
    clockwork.after(until - clockwork.now, `${message.id} visible`, () => this.#offer(message));
  }
}

function failedOf(end: RunEnd): ReadonlySet<string> | 'all' {
  if (end.kind !== 'answered') return 'all';
  const { batchItemFailures } = end.answer as { batchItemFailures: { itemIdentifier: string }[] };
  return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
}
