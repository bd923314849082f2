import { randomUUID } from 'node:crypto';
import type { Fields } from '../../template/fields.ts';
import type { QueuePlan } from '../../template/plan/queues.ts';
import { type Message, messageOf } from './message.ts';
import type { QueueLog } from './queue-log.ts';
import { ReadyList } from './ready-list.ts';
import { WaitingRoom } from './waiting-room.ts';

/** What a queue is told beside its plan. */
export interface QueueOptions {
  readonly plan: QueuePlan;
  readonly log: QueueLog;
  /** Factor on visibility and delays. */
  readonly scale: number;
  readonly now: () => number;
  /** Called after every change of what the queue holds. */
  readonly onChange: () => void;
  /** Takes a message that was received too often. */
  readonly bury: (message: Message, from: QueuePlan) => void;
}

/** How a receive differs from the queue's setting: a consumer in this process holds, others have a visibility. */
export interface ReceiveOptions {
  readonly hold?: boolean;
  readonly visibilitySeconds?: number;
}

/** One standard SQS queue: at least once, in order as far as nothing fails, durable through its log. */
export class Queue {
  readonly plan: QueuePlan;
  private readonly ready = new ReadyList();
  private readonly waiting: WaitingRoom;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: QueueOptions) {
    this.plan = options.plan;
    this.waiting = new WaitingRoom(options.now, () => this.wake());
  }

  /**
   * Takes back a message from the log, at the start. One that was in flight when the process died is there again, and
   * has one try left at least: that death was not its fault.
   */
  restore(message: Message): void {
    if (this.options.now() - message.sentAt > this.plan.retentionSeconds * 1000) return;
    const { redrive } = this.plan;
    if (redrive) message.receives = Math.min(message.receives, redrive.maxReceives - 1);
    this.enter(message);
  }

  /** Adds a message; it is durable when this returns. */
  send(body: string, given: { delaySeconds?: number; attributes?: Fields } = {}): Message {
    const { delaySeconds = this.plan.delaySeconds, attributes = {} } = given;
    const sentAt = this.options.now();
    const message = messageOf({ body, sentAt, dueAt: sentAt + this.scaled(delaySeconds), attributes });
    this.options.log.sent(this.plan.name, message);
    this.enter(message);
    return message;
  }

  /** Takes in a message: a new one, or one moved from another queue. The log has it already. */
  enter(message: Message): void {
    this.waiting.add(message);
    if (message.dueAt <= this.options.now()) this.wake();
    this.options.onChange();
  }

  /** Up to `max` visible messages, now in flight. */
  receive(max: number, options: ReceiveOptions = {}): Message[] {
    const { hold = false, visibilitySeconds = this.plan.visibilitySeconds } = options;
    const taken: Message[] = [];
    while (taken.length < max) {
      const message = this.ready.take();
      if (!message) break;
      const now = this.options.now();
      message.receives += 1;
      message.firstReceivedAt ??= now;
      message.receipt = randomUUID();
      message.isHeld = hold;
      message.dueAt = now + this.scaled(visibilitySeconds);
      this.options.log.received(this.plan.name, message);
      this.waiting.add(message);
      taken.push(message);
    }
    if (taken.length > 0) this.options.onChange();
    return taken;
  }

  /** Deletes by the receipt of the last receive; false where it is not (or no longer) valid. */
  remove(receipt: string): boolean {
    const message = this.waiting.byReceipt(receipt);
    if (!message) return false;
    this.waiting.remove(message);
    this.options.log.removed(this.plan.name, message.id);
    this.options.onChange();
    return true;
  }

  /** A holder gives up: the message comes back when its visibility would have run out. */
  release(receipt: string): void {
    const message = this.waiting.byReceipt(receipt);
    if (!message) return;
    message.isHeld = false;
    this.waiting.watch(message);
    this.options.onChange();
  }

  /** Sets how long a message in flight stays invisible; false where the receipt is not valid. */
  changeVisibility(receipt: string, seconds: number): boolean {
    const message = this.waiting.byReceipt(receipt);
    if (!message) return false;
    message.dueAt = this.options.now() + this.scaled(seconds);
    this.waiting.watch(message);
    return true;
  }

  /** Takes out the first visible message for a move; the mover writes the log. */
  takeOut(): Message | undefined {
    return this.ready.take();
  }

  purge(): void {
    for (const { id } of this.messages()) this.options.log.removed(this.plan.name, id);
    this.ready.clear();
    this.waiting.clear();
    this.options.onChange();
  }

  /** Calls back whenever a message becomes visible; returns what ends that. */
  onReady(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  counts(): { visible: number; inFlight: number; delayed: number } {
    const { inFlight, size } = this.waiting;
    return { visible: this.ready.size, inFlight, delayed: size - inFlight };
  }

  messages(): readonly Message[] {
    return [...this.ready.list(), ...this.waiting.list()];
  }

  stop(): void {
    this.waiting.stop();
    this.listeners.clear();
  }

  private scaled(seconds: number): number {
    return seconds * 1000 * this.options.scale;
  }

  /** Makes visible what is due, and buries what has been received too often. */
  private wake(): void {
    for (const message of this.waiting.takeDue()) {
      message.receipt = null;
      const { redrive } = this.plan;
      if (redrive && message.receives >= redrive.maxReceives) this.options.bury(message, this.plan);
      else this.ready.add(message);
    }
    this.options.onChange();
    if (this.ready.size > 0) for (const listener of this.listeners) listener();
  }
}
