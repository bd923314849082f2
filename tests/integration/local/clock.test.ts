import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '../../../local/product.ts';
import { signedFetch } from '../../../local/signed-fetch.ts';
import { tinyAssembly } from './tiny-assembly.ts';
import { ask, dataFolder, kept, startTiny } from './tiny-product.ts';

const hour = 3_600_000;
const dataDir = dataFolder();
let templates: string;
let product: Product;

beforeAll(async () => {
  templates = await tinyAssembly();
  // So slow a scale that no schedule ticks by itself.
  product = await startTiny(templates, { dataDir, timeScale: 10 });
});
afterAll(() => product.stop());

/** What a function takes the time to be, ms ahead of this process. */
async function aheadIn({ url }: Product): Promise<{ ahead: number[]; left: number; dates: unknown[] }> {
  const echo = (await (await fetch(`${url}/api/echo/1`)).json()) as {
    now: string[];
    left: number;
    dates: unknown[];
  };
  return {
    ...echo,
    ahead: echo.now.map((at) => Math.round((Date.parse(at) - Date.now()) / 60_000) * 60_000 + 0),
  };
}

describe('the product’s clock', () => {
  it('goes with the machine’s until it is put forward, and then ahead of it in functions that run already too', async () => {
    expect((await aheadIn(product)).ahead).toEqual([0, 0]);
    product.advance(2 * hour);
    product.advance(hour);
    const { ahead, left, dates } = await aheadIn(product);
    expect(ahead).toEqual([3 * hour, 3 * hour]);
    expect(product.now().getTime() - Date.now()).toBeGreaterThan(3 * hour - 1000);
    // An invocation's own time is the machine's, and dates are plain dates.
    expect(left).toBeGreaterThan(500);
    expect(left).toBeLessThanOrEqual(2000);
    expect(dates).toEqual([true, 2026, '[object Date]']);
  });

  it('keeps signatures valid: of functions, and of callers that take the product’s time', async () => {
    await ask(product, { id: 'later' });
    await product.idle();
    expect((await kept(product)).has('later')).toBe(true);
    const [event] = product.events().slice(-1);
    expect(Date.parse(event?.at ?? '') - Date.now()).toBeGreaterThan(2 * hour);
    const init = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    const url = `${product.url}/api/signed`;
    expect((await signedFetch(url, init, product)).status).toBe(200);
    expect((await signedFetch(url, init, { ...product, now: () => new Date() })).status).toBe(403);
  });

  it('fires a schedule that fell due', async () => {
    const ticks = async () =>
      [...(await kept(product)).values()].filter(({ type }) => type === 'Scheduled Event').length;
    await product.idle();
    const before = await ticks();
    product.advance(60_000);
    await product.idle();
    expect((await ticks()) - before).toBe(1);
  });

  it('only goes forward', () => {
    for (const ms of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => product.advance(ms)).toThrow(RangeError);
    }
  });

  it('stays ahead over a restart, a kill among them, and starts anew with a fresh folder', async () => {
    await product.stop();
    const code = `import { startTiny } from './tests/integration/local/tiny-product.ts';
      const product = await startTiny(${JSON.stringify(templates)}, ${JSON.stringify({ dataDir })});
      product.advance(${hour});
      process.kill(process.pid, 'SIGKILL');`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code]);
    await once(child, 'exit');
    product = await startTiny(templates, { dataDir });
    expect((await aheadIn(product)).ahead[0]).toBe(4 * hour + 60_000);
    await product.stop();
    product = await startTiny(templates, { dataDir, fresh: true });
    expect((await aheadIn(product)).ahead[0]).toBe(0);
  });
});
