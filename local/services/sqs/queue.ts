import { randomUUID } from 'node:crypto';
import type { Fields } from '../../template/fields.ts';
import type { QueuePlan } from '../../template/plan/queues.ts';
import { type Message, messageOf } from './message.ts';
import { ReadyList } from './ready-list.ts';
import type { QueueLog } from './queue-log.ts';
import { WakeTimer } from './wake-timer.ts';

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
  private readonly waiting = new Map<string, Message>();
  private readonly listeners = new Set<() => void>();
  private readonly timer = new WakeTimer(() => this.wake());

  constructor(private readonly options: QueueOptions) {
    this.plan = options.plan;
  }

  /**
   * Takes back a message from the log, at the start. One that was in flight when the process died is there again, and
   * has one try left at least: that death was not its fault.
   */
  restore(message: Message): void {
    if (this.options.now() - message.sentAt > this.plan.retentionSeconds * 1000) return;
    const { redrive } = this.plan;
    if (redrive) message.receives = Math.min(message.receives, redrive.maxReceives - 1);
    this.wait(message);
  }

  /** Adds a message; it is durable when this returns. */
  send(body: string, given: { delaySeconds?: number; attributes?: Fields; cameFrom?: string } = {}): Message {
    const { delaySeconds = this.plan.delaySeconds, ...rest } = given;
    const sentAt = this.options.now();
    const message = messageOf({ body, sentAt, dueAt: sentAt + this.scaled(delaySeconds), ...rest });
    this.options.log.sent(this.plan.name, message);
    this.wait(message);
    this.options.onChange();
    return message;
  }

  /** Takes in a message moved from another queue; the log has it already. */
  adopt(message: Message): void {
    this.wait(message);
    this.options.onChange();
  }

  /** Up to `max` visible messages, now in flight. */
  receive(max: number, { hold = false, visibilitySeconds = this.plan.visibilitySeconds }: ReceiveOptions = {}): Message[] {
    const taken: Message[] = [];
    while (taken.length < max) {
      const message = this.ready.take();
      if (!message) break;
      message.receives += 1;
      message.firstReceivedAt ??= this.options.now();
      message.receipt = randomUUID();
      message.isHeld = hold;
      message.dueAt = this.options.now() + this.scaled(visibilitySeconds);
      this.options.log.received(this.plan.name, message);
      this.waiting.set(message.id, message);
      if (!hold) this.timer.by(message.dueAt, this.options.now());
      taken.push(message);
    }
    if (taken.length > 0) this.options.onChange();
    return taken;
  }

  /** Deletes by the receipt of the last receive; false where it is not (or no longer) valid. */
  remove(receipt: string): boolean {
    const message = this.byReceipt(receipt);
    if (!message) return false;
    this.waiting.delete(message.id);
    this.options.log.removed(this.plan.name, message.id);
    this.options.onChange();
    return true;
  }

  /** A holder gives up: the message comes back when its visibility would have run out. */
  release(receipt: string): void {
    const message = this.byReceipt(receipt);
    if (!message) return;
    message.isHeld = false;
    this.timer.by(message.dueAt, this.options.now());
    this.options.onChange();
  }

  /** Sets how long a message in flight stays invisible; false where the receipt is not valid. */
  changeVisibility(receipt: string, seconds: number): boolean {
    const message = this.byReceipt(receipt);
    if (!message) return false;
    message.dueAt = this.options.now() + this.scaled(seconds);
    this.timer.by(message.dueAt, this.options.now());
    return true;
  }

  /** Takes out a message wherever it stands, for a move; the mover writes the log. */
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
    const inFlight = [...this.waiting.values()].filter(({ receipt }) => receipt !== null).length;
    return { visible: this.ready.size, inFlight, delayed: this.waiting.size - inFlight };
  }

  messages(): readonly Message[] {
    return [...this.ready.list(), ...this.waiting.values()];
  }

  stop(): void {
    this.timer.stop();
    this.listeners.clear();
  }

  private scaled(seconds: number): number {
    return seconds * 1000 * this.options.scale;
  }

  private byReceipt(receipt: string): Message | undefined {
    return [...this.waiting.values()].find((message) => message.receipt === receipt);
  }

  private wait(message: Message): void {
    this.waiting.set(message.id, message);
    if (message.dueAt <= this.options.now()) this.wake();
    else this.timer.by(message.dueAt, this.options.now());
  }

  /** Makes visible what is due, and buries what has been received too often. */
  private wake(): void {
    const now = this.options.now();
    let next = Number.POSITIVE_INFINITY;
    for (const message of this.waiting.values()) {
      if (message.isHeld) continue;
      if (message.dueAt > now) {
        next = Math.min(next, message.dueAt);
        continue;
      }
      this.waiting.delete(message.id);
      message.receipt = null;
      const { redrive } = this.plan;
      if (redrive && message.receives >= redrive.maxReceives) this.options.bury(message, this.plan);
      else this.ready.add(message);
    }
    if (next < Number.POSITIVE_INFINITY) this.timer.by(next, now);
    this.options.onChange();
    if (this.ready.size > 0) for (const listener of this.listeners) listener();
  }
}
