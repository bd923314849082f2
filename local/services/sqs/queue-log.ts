import { type Journal, openJournal } from '../../journal.ts';
import type { Fields } from '../../template/fields.ts';
import { type Message, messageOf } from './message.ts';

type Record =
  | {
      op: 'sent';
      queue: string;
      id: string;
      body: string;
      attributes: Fields;
      sentAt: number;
      dueAt: number;
      cameFrom: string | null;
      receives: number;
    }
  | { op: 'received'; queue: string; id: string; receives: number }
  | { op: 'removed'; queue: string; id: string }
  | { op: 'moved'; queue: string; id: string; to: string; cameFrom: string | null };

/** Records written before the file is made small again, if most of what it tells is over. */
const compactAfter = 20_000;

/** Every queue's durable side: one file, so that a move between two queues is one record. */
export class QueueLog {
  private readonly journal: Journal<Record>;
  private readonly live = new Map<string, { queue: string; message: Message }>();
  private written = 0;

  constructor(file: string) {
    this.journal = openJournal<Record>(file);
    for (const record of this.journal.records) this.replay(record);
    this.compact();
  }

  /** What was in the queues when the process ended. */
  held(): readonly { readonly queue: string; readonly message: Message }[] {
    return [...this.live.values()];
  }

  sent(queue: string, message: Message): void {
    this.live.set(message.id, { queue, message });
    this.write(sentRecord(queue, message));
  }

  received(queue: string, { id, receives }: Message): void {
    this.write({ op: 'received', queue, id, receives });
  }

  removed(queue: string, id: string): void {
    this.live.delete(id);
    this.write({ op: 'removed', queue, id });
  }

  moved(from: string, to: string, message: Message): void {
    this.live.set(message.id, { queue: to, message });
    this.write({ op: 'moved', queue: from, id: message.id, to, cameFrom: message.cameFrom });
  }

  close(): void {
    this.journal.close();
  }

  private write(record: Record): void {
    this.journal.append(record);
    this.written += 1;
    if (this.written > compactAfter && this.written > this.live.size * 4) this.compact();
  }

  private compact(): void {
    this.written = 0;
    this.journal.rewrite(this.held().map(({ queue, message }) => sentRecord(queue, message)));
  }

  private replay(record: Record): void {
    if (record.op === 'sent') {
      const { op: _op, queue, receives, ...given } = record;
      const message = messageOf(given);
      message.receives = receives;
      this.live.set(record.id, { queue, message });
      return;
    }
    const held = this.live.get(record.id);
    if (!held) return;
    if (record.op === 'removed') this.live.delete(record.id);
    if (record.op === 'received') held.message.receives = record.receives;
    if (record.op === 'moved') {
      const { cameFrom } = record;
      this.live.set(record.id, { queue: record.to, message: { ...held.message, cameFrom, receives: 0 } });
    }
  }
}

const sentRecord = (queue: string, message: Message): Record => ({
  op: 'sent',
  queue,
  id: message.id,
  body: message.body,
  attributes: message.attributes,
  sentAt: message.sentAt,
  // One in flight is there again at once after a kill: whoever held it died too.
  dueAt: message.receipt === null ? message.dueAt : 0,
  cameFrom: message.cameFrom,
  receives: message.receives,
});
