import type { Invariant } from '../world/watcher.ts';

/** I13: a message that nobody can read is put aside, and is read by nobody again. */
export const poisonAside: Invariant = {
  id: 'I13',
  says: 'every message that fits no contract lies in the dead-letter queue of its stage, with a reason',
  watch: (world) => {
    const dead = new Map<string, (string | null)[]>();
    return {
      dead: (queue, body, reason) => {
        const key = `${queue} ${body}`;
        dead.set(key, [...(dead.get(key) ?? []), reason]);
      },
      quiet: () => {
        for (const { queue, body } of world.poison) {
          if (!dead.has(`${queue} ${body}`))
            world.broke('I13', `a message that ${queue} cannot read is gone`);
        }
      },
    };
  },
};
