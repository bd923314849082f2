import type { StoredEvent } from '../../../shared/domain/application.ts';
import { ownSource } from '../../../shared/events/define-event.ts';
import type { Invariant } from '../world/watcher.ts';

interface Item {
  readonly version: number;
  readonly emitted: readonly StoredEvent[];
}

const items: Readonly<Record<string, (item: never) => string>> = {
  applications: ({ reference }: { reference: string }) => `APP#${reference}`,
  leads: ({ id }: { id: string }) => `LEAD#${id}`,
  enquiries: ({ reference }: { reference: string }) => `ENQ#${reference}`,
};

/** I4: what was acknowledged is stored, from the answer on. */
export const nothingLost: Invariant = {
  id: 'I4',
  says: 'an acknowledged application is in the table, and its files are in the bucket',
  watch: (world) => ({
    quiet: () => {
      for (const { reference, person, verdicts } of world.applicants.values()) {
        if (!world.memory.applications.items.has(reference)) world.broke('I4', `${reference} is gone`);
        const files = [...world.s3.objects.keys()].filter((key) => key.startsWith(`cv/${reference}/`));
        if (files.length < verdicts.length)
          world.broke('I4', `${reference} (${person.kind.name}) misses files`);
      }
    },
  }),
};

/** I11: each write stands on the version before it, so that nobody's work is written over. */
export const noLostUpdate: Invariant = {
  id: 'I11',
  says: 'every write of an item is over the version that lies there',
  watch: (world) => {
    const versions = new Map<string, number>();
    return {
      done: ({ run, port, method, args }, value) => {
        const keyOf = items[port];
        if (!keyOf || method !== 'save') return;
        const key = keyOf(args[0] as never);
        const base = (args[0] as Item).version;
        const before = versions.get(key) ?? 0;
        if (base !== before)
          world.broke('I11', `${run} wrote ${key} over version ${before}, having read ${base}`);
        versions.set(key, (value as Item).version);
      },
    };
  },
};

/** I12: an event goes out only after the write that says why. */
export const storedFirst: Invariant = {
  id: 'I12',
  says: 'every event on the bus was stored with the state that caused it before it was published',
  watch: (world) => {
    const stored = new Set<string>();
    return {
      done: ({ port, method, args }) => {
        if (!items[port] || (method !== 'save' && method !== 'create')) return;
        for (const { id } of (args[0] as Item).emitted) stored.add(id);
      },
      published: ({ source, id, 'detail-type': detailType }) => {
        if (source === ownSource && !stored.has(id))
          world.broke('I12', `${detailType} ${id} is on the bus and stored nowhere`);
      },
    };
  },
};
