import { ConflictError } from '../../shared/ports/failures.ts';
import { frozenCopy } from './frozen-copy.ts';

/** Items written only over the version read, as the table does. */
export function versioned<T extends { version: number }>(kind: string, keyOf: (item: T) => string) {
  const items = new Map<string, T>();
  return {
    items,
    get: async (key: string): Promise<T | null> => items.get(key) ?? null,
    save: async (item: T): Promise<T> => {
      const stored = items.get(keyOf(item));
      if ((stored?.version ?? 0) !== item.version)
        throw new ConflictError(`${kind} was written by somebody else.`);
      const next = frozenCopy({ ...item, version: item.version + 1 });
      items.set(keyOf(item), next);
      return next;
    },
  };
}
