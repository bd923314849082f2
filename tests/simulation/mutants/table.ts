import type { StoredEvent } from '../../../shared/domain/application.ts';
import type { Mutant } from '../world/plan.ts';
import { withMethod } from './port-wraps.ts';

interface Item {
  readonly version: number;
  readonly emitted: readonly StoredEvent[];
}

const saving = ['applications', 'leads', 'enquiries'] as const;
const keyOf = (item: Item): string => {
  const { id, reference } = item as unknown as { id?: string; reference: string };
  return id ?? reference;
};

/** Every write goes through, whatever lies there. */
export const dropCondition: Mutant = {
  name: 'drop-condition',
  says: 'items are written without the condition on their version',
  caughtBy: ['I11', 'I1', 'I3'],
  ports: (ports, { memory }) =>
    saving.reduce(
      (all, port) =>
        withMethod(all, port, 'save', (real) => (given) => {
          const item = given as Item;
          const lies = memory[port].items.get(keyOf(item));
          // What lies there is written over, and the caller believes that it was the version it had read.
          return real({ ...item, version: lies?.version ?? 0 });
        }),
      ports,
    ),
};

/** The events go out first, then the state is written. */
export const publishBeforeSave: Mutant = {
  name: 'publish-before-save',
  says: 'events are published before the state that caused them is written',
  caughtBy: ['I12'],
  ports: (ports, world) => {
    const known = new Set<string>();
    return saving.reduce(
      (all, port) =>
        withMethod(all, port, 'save', (real) => async (given) => {
          const fresh = (given as Item).emitted.filter(({ id }) => !known.has(id));
          for (const { id } of fresh) known.add(id);
          if (fresh.length > 0) await world.bus.publish(fresh);
          return real(given);
        }),
      ports,
    );
  },
};
