import type { Message } from './message.ts';
import { WakeTimer } from './wake-timer.ts';

/** Messages that cannot be received now: delayed, in flight, or failed and not due again. */
export class WaitingRoom {
  private readonly messages = new Map<string, Message>();
  private readonly timer: WakeTimer;

  /** `wake` is called when somebody here is due. */
  constructor(
    private readonly now: () => number,
    wake: () => void,
  ) {
    this.timer = new WakeTimer(wake);
  }

  get size(): number {
    return this.messages.size;
  }

  get inFlight(): number {
    return this.list().filter(({ receipt }) => receipt !== null).length;
  }

  add(message: Message): void {
    this.messages.set(message.id, message);
    this.watch(message);
  }

  /** To be called when a message's time was changed, or its holder let go. */
  watch({ isHeld, dueAt }: Message): void {
    if (!isHeld) this.timer.by(dueAt, this.now());
  }

  remove({ id }: Message): void {
    this.messages.delete(id);
  }

  /** The message in flight with that receipt; a held one stays in flight past its time. */
  byReceipt(receipt: string): Message | undefined {
    return this.list().find((message) => message.receipt === receipt);
  }

  /** Takes out everybody who is due. */
  takeDue(): Message[] {
    const now = this.now();
    const due = this.list().filter(({ isHeld, dueAt }) => !isHeld && dueAt <= now);
    for (const message of due) this.remove(message);
    for (const message of this.messages.values()) this.watch(message);
    return due;
  }

  list(): readonly Message[] {
    return [...this.messages.values()];
  }

  clear(): void {
    this.messages.clear();
  }

  stop(): void {
    this.timer.stop();
  }
}
