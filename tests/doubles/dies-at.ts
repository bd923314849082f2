import type { MemoryPorts } from './memory-ports.ts';

/** The next save that fits dies before it is written, as the process does; those after it go through. */
export function diesAt<K extends 'applications' | 'leads'>(
  ports: MemoryPorts,
  port: K,
  fits: (item: Parameters<MemoryPorts[K]['save']>[0]) => boolean = () => true,
): void {
  const items: MemoryPorts[K] = ports[port];
  const { save } = items;
  items.save = (async (item: never) => {
    if (!fits(item)) return (save as (one: never) => Promise<unknown>)(item);
    items.save = save;
    throw new Error('The process died.');
  }) as typeof save;
}
