import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FolderInUseError, type Product } from '../../../local/product.ts';
import { signedFetch } from '../../../local/signed-fetch.ts';
import { tinyAssembly } from './tiny-assembly.ts';
import { ask, dataFolder, dead, kept, startTiny } from './tiny-product.ts';

let templates: string;
let product: Product;
const dataDir = dataFolder();

beforeAll(async () => {
  templates = await tinyAssembly();
  product = await startTiny(templates, { dataDir });
});
afterAll(() => product.stop());

describe('a template on one machine', () => {
  it('takes an event from the API over bus and queue into the table', async () => {
    await ask(product, { id: 'first' }, { id: 'second' });
    await product.idle();
    expect([...(await kept(product)).keys()]).toEqual(expect.arrayContaining(['first', 'second']));
    const [event] = product.events();
    expect(event).toMatchObject({ detailType: 'Asked', source: 'tiny', bus: 'tiny', queues: ['tiny-keep'] });
    expect(event?.deliveries).toEqual([{ queue: 'tiny-keep', state: 'done' }]);
    expect(product.logs('keep').join('\n')).toContain('keep first');
  });

  it('gives functions the template’s environment and nothing of ours', async () => {
    const echo = (await (await fetch(`${product.url}/api/echo/a%20b`)).json()) as Record<string, unknown>;
    expect(echo).toMatchObject({
      path: '/api/echo/a%20b',
      params: { id: 'a b' },
      site: product.url,
      name: 'tiny-ask',
      home: null,
    });
    expect(String(echo.secret).length).toBeGreaterThan(20);
    expect(Number(echo.left)).toBeGreaterThan(500);
  });

  it('opens an IAM route to a call signed with the local keys only', async () => {
    const url = `${product.url}/api/signed`;
    const init = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect((await fetch(url, init)).status).toBe(403);
    expect((await signedFetch(url, init, product)).status).toBe(200);
    const wrong = { ...product, credentials: { ...product.credentials, secretAccessKey: 'wrong' } };
    expect((await signedFetch(url, init, wrong)).status).toBe(403);
  });

  it('ticks its schedule', async () => {
    await expect
      .poll(async () => [...(await kept(product)).values()].map(({ type }) => type), { timeout: 8000 })
      .toContain('Scheduled Event');
  });

  it('refuses a second start on the same folder, and does not harm the first', async () => {
    await expect(startTiny(templates, { dataDir, fresh: true })).rejects.toThrow(FolderInUseError);
    await ask(product, { id: 'still' });
    await product.idle();
    expect((await kept(product)).has('still')).toBe(true);
  });
});

describe('what fails', () => {
  it('is tried again and then lies in the dead-letter queue, and its neighbours finish once', async () => {
    const before = dead(product);
    await ask(product, { id: 'a' }, { id: 'bad', what: 'throw' }, { id: 'b' }, { id: 'c' });
    await product.idle();
    const items = await kept(product);
    expect(['a', 'b', 'c'].map((id) => items.get(id)?.tries)).toEqual([1, 1, 1]);
    expect(items.has('bad')).toBe(false);
    expect(dead(product) - before).toBe(1);
    expect(product.logs('keep').filter((line) => line === 'throw bad')).toHaveLength(3);
  });

  it('may end its worker: the next message gets another', async () => {
    const before = dead(product);
    await ask(product, { id: 'crash', what: 'exit' });
    await product.idle();
    await ask(product, { id: 'after-crash' });
    await product.idle();
    expect(dead(product) - before).toBe(1);
    expect((await kept(product)).has('after-crash')).toBe(true);
  });

  it('is killed past its time', async () => {
    const before = dead(product);
    await ask(product, { id: 'long', what: 'hang' });
    await product.idle();
    await ask(product, { id: 'after-long' });
    await product.idle();
    expect(dead(product) - before).toBe(1);
    expect((await kept(product)).has('after-long')).toBe(true);
    expect(product.logs('keep').join('\n')).toContain('Task timed out after 2.00 seconds');
  });
});
