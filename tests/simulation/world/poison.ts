import { Dice } from './dice.ts';
import type { World } from './world.ts';

/** Bodies that no contract knows. */
const bodies: readonly ((mark: string) => string)[] = [
  (mark) => `no JSON ${mark}`,
  (mark) => JSON.stringify({ mark }),
  (mark) => JSON.stringify({ 'detail-type': 'Unknown.v9', detail: { mark } }),
  (mark) => JSON.stringify({ 'detail-type': 'CvTagged.v1', detail: { mark, reference: 7 } }),
];

/** Puts messages that no retry can mend between the others; gives their bodies by queue. */
export function spreadPoison(world: World): void {
  const dice = new Dice(world.seed, 'poison');
  const queues = [...world.queues.values()];
  for (const { number } of world.plan.people) {
    if (!dice.yes(world.profile.poison)) continue;
    const queue = dice.pick(queues);
    const body = dice.pick(bodies)(`mark ${number}`);
    world.later(dice.between(1000, world.profile.minutes * 60_000), `poison for ${queue.name}`, () => {
      world.poison.push({ queue: queue.name, body });
      queue.send(body);
    });
  }
}
