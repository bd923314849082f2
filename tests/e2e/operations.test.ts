import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../commands/command-line.ts';
import type { Product } from '../../local/options.ts';
import { sendMessage, sentMessages } from '../../local/queue-messages.ts';
import { aForm, sendIn, testProduct } from './product.ts';

const sample = {
  name: 'cv.pdf',
  bytes: new Uint8Array(readFileSync(new URL('../../samples/send-south.pdf', import.meta.url))),
};

let product: Product;
let dataDir: string;
let stop: () => Promise<void>;
let reference: string;
beforeAll(async () => {
  ({ product, dataDir, stop } = await testProduct());
  ({ reference } = await sendIn(product, aForm({ postcode: '' }), [sample]));
});
afterAll(() => stop());

/** Runs a command as a person would, against the running product. */
const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const all = ['commands/run.mjs', command, ...args];
    execFile(process.execPath, all, { cwd: root, env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
const local = () => ['--local', '--data', dataDir];
const dead = (stage: string) =>
  product.queues().find(({ name }) => name === product.names.queues[stage]?.queue)?.dead;

describe('redrive', () => {
  it('says what lies there, moves what a retry can mend, and may be run twice', async () => {
    const queue = product.names.queues['extract-text'];
    const done = sentMessages(dataDir).find((message) => message.queue === queue?.queue);
    const poison = JSON.stringify({ 'detail-type': 'CvReceived.v1', detail: { name: 'Robin Ashdown' } });
    await sendMessage(product, { queue: queue?.queue ?? '', body: poison });
    await sendMessage(product, { queue: queue?.dead ?? '', body: done?.body ?? '' });
    await product.idle();
    expect(dead('extract-text')).toBe(2);
    const mails = product.mails().length;

    const dry = await run('redrive', local());
    expect(dry.out).toMatch(/extract-text-dead → .*extract-text: 2 messages/);
    expect(dry.out).toContain('1 failed too often');
    expect(dry.out).toMatch(/1 will always fail: CvReceived\.v1 does not fit its contract/);
    expect(dry.out).toContain(reference);
    expect(dry.out).toContain('Nothing was moved. --yes moves 1 message back.');
    expect(dry.out + dry.err).not.toContain('Ashdown');
    expect(dead('extract-text')).toBe(2);

    const moved = await run('redrive', ['extract-text', '--yes', ...local()]);
    expect(moved.out).toContain('Moved 1 message; 1 stays.');
    await product.idle();
    expect(dead('extract-text')).toBe(1);
    expect((await run('redrive', ['--yes', ...local()])).out).toContain('Moved 0 messages; 1 stays.');
    expect((await run('redrive', ['--yes', '--also-broken', ...local()])).out).toContain('Moved 1 message');
    await product.idle();
    expect(dead('extract-text')).toBe(1);
    expect(product.mails()).toHaveLength(mails);
  });

  it('says what is wrong with a call', async () => {
    const unknown = await run('redrive', ['extract', ...local()]);
    expect(unknown).toMatchObject({ code: 2 });
    expect(unknown.err).toMatch(/No stage extract has a dead-letter queue\. There are .*extract-text/);
    const nobody = await run('redrive', ['--local', '--data', join(dataDir, 'not-there')]);
    expect(nobody).toMatchObject({ code: 1 });
    expect(nobody.err).toMatch(/^No product runs on .*not-there\. Start it with: npm start/);
    expect((await run('redrive', ['--data', dataDir])).code).toBe(2);
  });
});

describe('replay', () => {
  it('of the same data moves nobody, and of other rules says who would move', async () => {
    const same = await run('replay', local());
    expect(same.out).toBe('1 open lead: 0 would be decided otherwise, 0 would move.\nNothing was changed.\n');
    const folder = mkdtempSync(join(tmpdir(), 'cv-router-agency-'));
    cpSync(join(root, 'agency'), folder, { recursive: true });
    const file = join(folder, 'territories.json');
    const swapped = readFileSync(file, 'utf8').replaceAll('richard-shorrock', 'adam-zyda');
    writeFileSync(file, swapped);
    const other = await run('replay', local(), { AGENCY_DIR: folder });
    rmSync(folder, { recursive: true });
    expect(other.out).toContain(
      `${reference}  education-send, south → richard-shorrock   now: education-send, south → adam-zyda`,
    );
    expect(other.out).toContain('richard-shorrock → adam-zyda: 1');
    const states = await run('replay', ['--json', ...local()]);
    expect(JSON.parse(states.out)).toMatchObject({ reference, isInHand: false });
  });

  it('asks for the table where it is not told one', async () => {
    expect(await run('replay', [])).toMatchObject({ code: 2 });
  });
});

describe('old events', () => {
  it('delivered again, all of a day and twice, change nothing and mail nobody', async () => {
    const before = [product.mails().length, (await run('replay', ['--json', ...local()])).out];
    const everything = sentMessages(dataDir).filter(({ queue }) => !queue.endsWith('-dead'));
    product.advance(24 * 3_600_000);
    await product.idle();
    const afterDay = product.mails().length;
    for (const message of [...everything, ...everything.toReversed()]) await sendMessage(product, message);
    await product.idle();
    expect(everything.length).toBeGreaterThan(8);
    expect([product.mails().length, (await run('replay', ['--json', ...local()])).out]).toEqual([
      afterDay,
      before[1],
    ]);
  });
});
