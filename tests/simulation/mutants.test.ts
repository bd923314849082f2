import { expect, it } from 'vitest';
import { mutants } from './mutants/all.ts';
import { runSeed } from './seed.ts';

/** Seeds within which a wrong design must be noticed. */
const within = 100;

it.each(mutants)('$name is noticed: $says', async (mutant) => {
  for (let seed = 1; seed <= within; seed += 1) {
    const [first] = (await runSeed(seed, { mutant })).breaks;
    if (!first) continue;
    console.log(`${mutant.name}: seed ${seed} breaks ${first.invariant}`);
    expect(mutant.caughtBy).toContain(first.invariant);
    return;
  }
  expect.fail(`${mutant.name} was not noticed in ${within} seeds`);
});
