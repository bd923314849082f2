import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../commands/command-line.ts';
import { mutantNamed } from './mutants/all.ts';
import { planOf, runSeed } from './seed.ts';
import { shrink } from './shrink.ts';
import { simulate } from './simulate.ts';
import { closeTrap } from './trap.ts';
import type { UseCase } from './world/deployed.ts';

describe('a seed', () => {
  it('is the same run again, here and in another process', async () => {
    const first = await runSeed(7);
    const second = await runSeed(7);
    expect([second.hash, second.steps, second.effects]).toEqual([first.hash, first.steps, first.effects]);
    expect((await runSeed(8)).hash).not.toBe(first.hash);
    const command = ['--import', 'tsx', join(root, 'commands/simulate.ts'), '--seed', '7'];
    const elsewhere = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
    expect(elsewhere).toContain(`trace ${first.hash}`);
  });

  it('is the same whether its words are kept or not', async () => {
    const silent = await runSeed(3);
    const told = await runSeed(3, { keepTrace: true });
    expect(told.hash).toBe(silent.hash);
    expect(told.world.trace.lines?.length).toBeGreaterThan(told.steps);
  });

  it('that breaks is shown in a smaller world', async () => {
    const mutant = mutantNamed('skip-malware-check');
    let seed = 1;
    while ((await runSeed(seed, { mutant })).breaks.length === 0) seed += 1;
    const shrunk = await shrink(seed, { mutant });
    expect(shrunk?.outcome.breaks[0]?.invariant).toBe('I6');
    expect(shrunk?.outcome.world.plan.people.length).toBe(1);
    expect(shrunk?.outcome.world.faults.came).toEqual([]);
  });
});

describe('the trap', () => {
  it.each([
    ['the clock', () => new Date()],
    ['its moment', () => Date.now()],
    ['chance', () => Math.random()],
    ['a timer', () => setTimeout(() => {}, 1)],
    ['the stopwatch', () => performance.now()],
    ['an id', () => crypto.randomUUID()],
  ])('stops a use case that asks the machine for %s', async (_what, ask) => {
    closeTrap();
    const plan = await planOf(1, { cvs: 1 });
    const asking = { functions: caught(ask) };
    expect(asking.functions).toThrow(/use the ports/);
    expect((await simulate(plan)).breaks).toEqual([]);
  });
});

it('lets nobody load the SDK', async () => {
  closeTrap();
  await expect(import('@aws-sdk/client-ses')).rejects.toThrow(/use the ports/);
});

/** The call as if it stood in a use case: the trap goes by the files on the stack. */
function caught(ask: () => unknown): () => unknown {
  const source = 'return (...given) => ask(...given)';
  const made = new Function('ask', `${source}\n//# sourceURL=/project/functions/tag-cv/tag-cv.ts`);
  return (made as (ask: UseCase | (() => unknown)) => () => unknown)(ask);
}
