import { Dice } from '../world/dice.ts';
import type { World } from '../world/world.ts';

const roles = ['SEND casework officer', 'Planning enforcement officer', 'Housing options officer'];
const councils = ['Kent County Council', 'Leeds City Council'];
const triesAtMost = 12;

/** A council that needs somebody: its form, sent until it is taken. Whatever is personal in it holds a canary. */
export function councilAsks(world: World, number: number, ms: number): void {
  const dice = new Dice(world.seed, `council ${number}`);
  const body = {
    council: dice.pick(councils),
    roles: [dice.pick(roles)],
    urgent: dice.yes(0.3),
    name: `Robin Qanaryhall ${number}`,
    phone: '07700 900555',
    ...(dice.yes(0.7) ? { email: `robin.qanaryhall.${number}@example.com` } : {}),
    notes: 'Ask for Qanary at the front desk.',
  };
  ask(ms, 1);

  function ask(after: number, tries: number): void {
    world.later(after, `council ${number} asks`, () =>
      world.request({ endpoint: 'POST /api/enquiries', body }, (status, answer) => {
        if (status === 201) world.asked((answer as { reference: string }).reference, 'email' in body);
        else if (status >= 500 && tries < triesAtMost) ask(dice.between(2000, 20_000) * tries, tries + 1);
      }),
    );
  }
}
