import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { tinyAssembly } from './tiny-assembly.ts';
import { ask, dataFolder, dead, kept, startTiny } from './tiny-product.ts';

let templates: string;
beforeAll(async () => {
  templates = await tinyAssembly();
});

/** Starts the product in a process of its own and resolves with it when it says where it is. */
async function childOn(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const code = `import { startTiny } from './tests/integration/local/tiny-product.ts';
    const { url } = await startTiny(${JSON.stringify(templates)}, ${JSON.stringify({ dataDir })});
    process.stdout.write(url);`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return { child, url: said.toString().trim() };
}

describe('after a SIGKILL', () => {
  it('everything that was accepted is done, and nothing is dead', async () => {
    const dataDir = dataFolder();
    const ids: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { child, url } = await childOn(dataDir);
      const product = { url } as Parameters<typeof ask>[0];
      for (let at = 0; at < 4; at += 1) {
        const id = `${round}-${at}`;
        await ask(product, { id, what: 'slow' });
        ids.push(id);
      }
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
    const product = await startTiny(templates, { dataDir });
    try {
      await product.idle();
      const items = await kept(product);
      const missing = ids.filter((id) => !items.has(id));
      expect({ missing, dead: dead(product) }).toEqual({ missing: [], dead: 0 });
      expect(product.events().filter(({ detailType }) => detailType === 'Asked')).toHaveLength(ids.length);
    } finally {
      await product.stop();
    }
  });
});

describe('after a stop', () => {
  it('dead letters, tables and secrets are there again', async () => {
    const dataDir = dataFolder();
    const secretOf = async (url: string) =>
      ((await (await fetch(`${url}/api/echo/1`)).json()) as { secret: string }).secret;
    const first = await startTiny(templates, { dataDir });
    await ask(first, { id: 'bad', what: 'throw' }, { id: 'good' });
    await first.idle();
    const secret = await secretOf(first.url);
    await first.stop();
    const second = await startTiny(templates, { dataDir });
    try {
      expect(dead(second)).toBe(1);
      expect((await kept(second)).has('good')).toBe(true);
      expect(await secretOf(second.url)).toBe(secret);
    } finally {
      await second.stop();
    }
    const fresh = await startTiny(templates, { dataDir, fresh: true });
    try {
      expect([dead(fresh), (await kept(fresh)).size]).toEqual([0, 0]);
    } finally {
      await fresh.stop();
    }
  });
});
