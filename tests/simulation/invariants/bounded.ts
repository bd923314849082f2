import type { Invariant } from '../world/watcher.ts';

/**
 * Effects for each application, and for each minute of the sweeper, that no retry storm may pass: a minute in which every
 * item of a world is due, and no write succeeds for days, takes some five reads for each.
 */
const [perCv, perMinute] = [400, 100];

/** I8: work is bounded, whatever fails. */
export const boundedWork: Invariant = {
  id: 'I8',
  says: `at most ${perCv} effects an application, and ${perMinute} a minute`,
  watch: (world) => ({
    quiet: () => {
      const most = perCv * world.plan.people.length + perMinute * (world.clockwork.now / 60_000);
      if (world.effects > most) world.broke('I8', `${world.effects} effects, ${Math.round(most)} at most`);
    },
  }),
};
