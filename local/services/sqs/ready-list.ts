import type { Message } from './message.ts';

/** Messages in the order they came, taken from the front in constant time. */
export class ReadyList {
  private items: Message[] = [];
  private at = 0;

  get size(): number {
    return this.items.length - this.at;
  }

  add(message: Message): void {
    this.items.push(message);
  }

  take(): Message | undefined {
    const message = this.items[this.at];
    if (!message) return undefined;
    this.at += 1;
    if (this.at > 1000 && this.at * 2 > this.items.length) {
      this.items = this.items.slice(this.at);
      this.at = 0;
    }
    return message;
  }

  list(): readonly Message[] {
    return this.items.slice(this.at);
  }

  clear(): void {
    this.items = [];
    this.at = 0;
  }
}
