import type { StoredEvent } from '../../../shared/domain/application.ts';
import { ownSource } from '../../../shared/events/define-event.ts';
import type { ExternalEventContract } from '../../../shared/events/define-external-event.ts';
import { TransientError } from '../../../shared/ports/failures.ts';
import type { Queue } from './queue.ts';
import type { World } from './world.ts';

/** An event as EventBridge has it. */
export interface Envelope {
  readonly id: string;
  readonly source: string;
  readonly 'detail-type': string;
  readonly time: string;
  readonly detail: unknown;
}

/** What became of an event at one queue. */
export type Fate = (how: 'done' | 'dead' | 'dropped') => void;

/** PutEvents takes ten entries at most. */
const entriesAtOnce = 10;

/** EventBridge's quota in London. */
const invocationsPerSecond = 2250;

/** Both buses: rules from the stages' own declarations, at least once, in any order. */
export class Bus {
  readonly #world: World;
  #turn = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** PutEvents as the adapter calls it: ten at a time, and each entry may be refused alone. */
  async publish(events: readonly StoredEvent[]): Promise<void> {
    const { faults, profile } = this.#world;
    for (let at = 0; at < events.length; at += entriesAtOnce) {
      let refused = 0;
      for (const { detailType, ...detail } of events.slice(at, at + entriesAtOnce)) {
        if (faults.comes('busRefuse', profile.busRefuse, detailType)) refused += 1;
        else
          this.put({
            id: detail.id,
            source: ownSource,
            'detail-type': detailType,
            time: detail.time,
            detail,
          });
      }
      if (refused > 0) throw new TransientError('The bus refused some events.');
    }
  }

  /** An event goes to the queue of each rule that it matches. */
  put(envelope: Envelope, fate?: Fate): void {
    this.#world.published(envelope);
    for (const [queue, contract] of this.#targets(envelope['detail-type'])) {
      this.#deliver(envelope, queue, contract, fate);
    }
  }

  #deliver(envelope: Envelope, queue: Queue, contract: ExternalEventContract | null, fate?: Fate): void {
    const { faults, profile, clockwork, latency } = this.#world;
    const where = `${envelope['detail-type']} to ${queue.name}`;
    const kinds = [
      ['busDrop', this.#world.mayDrop(envelope) ? profile.busDrop : 0],
      ['busTwice', profile.busTwice],
      ['busLate', profile.busLate],
    ] as const;
    const fault = faults.oneOf(kinds, where);
    if (fault === 'busDrop') {
      fate?.('dropped');
      return;
    }
    const body = JSON.stringify(contract?.transform ? transformed(envelope, contract.transform) : envelope);
    const send = (ms: number, onEnd?: Fate) =>
      clockwork.after(ms, where, () => {
        this.#world.inFlight -= 1;
        queue.send(body, onEnd);
      });
    const ms =
      fault === 'busLate' ? latency.between(1000, 120_000) : this.#turnMs() + this.#world.timing.hopMs();
    this.#world.inFlight += fault === 'busTwice' ? 2 : 1;
    send(ms, fate);
    if (fault === 'busTwice') send(ms + latency.between(0, 60_000));
  }

  /** Milliseconds until the bus's own pace lets one more event through: over its quota they are late, not lost. */
  #turnMs(): number {
    const { clockwork } = this.#world;
    this.#turn = Math.max(clockwork.now, this.#turn) + 1000 / invocationsPerSecond;
    return this.#turn - clockwork.now;
  }

  #targets(detailType: string): readonly (readonly [Queue, ExternalEventContract | null])[] {
    const { rules } = this.#world;
    return rules.get(detailType) ?? [];
  }
}

/** What an InputTransformer lets through: the values at the paths and nothing else. */
function transformed(envelope: Envelope, paths: Readonly<Record<string, string>>): Envelope {
  const detail = Object.entries(paths).map(([name, path]) => [name, valueAt(envelope, path)]);
  return { ...envelope, detail: Object.fromEntries(detail) };
}

const valueAt = (from: unknown, path: string): unknown =>
  (path.match(/[^.[\]$]+/g) ?? []).reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    from,
  );
