import type { StoredEvent } from '../domain/application.ts';

/** Our event bus. */
export interface Events {
  /** Puts all on the bus; throws `TransientError` if any entry was refused (all may be put again). */
  publish(events: readonly StoredEvent[]): Promise<void>;
}
