import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../commands/command-line.ts';
import type { Product } from '../../local/options.ts';
import { aForm, sendIn, testProduct } from './product.ts';

const cv = (place: string) =>
  [
    'Robin Ashdown',
    'EHCP Coordinator',
    `${place} | robin.ashdown@example.com | 07700 900123`,
    'Experience',
    'EHCP Coordinator, 2021 to present',
    'Wrote EHC plans, held annual reviews and worked with SENCOs on the SEND code of practice.',
  ].join('\n');
const file = (place: string) => ({ name: 'cv.txt', bytes: new TextEncoder().encode(cv(place)) });

let product: Product;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ product, stop } = await testProduct({ eachAlone: false }));
});
afterAll(() => stop());

const ownerMails = () =>
  product
    .mails()
    .filter(({ tags }) => tags.mail?.startsWith('lead_'))
    .map(({ subject, tags }) => `${subject.split(' · ')[0]} ${tags.reference}`);

/** Lets an hour pass on the product's clock. */
async function anHour() {
  for (let minute = 0; minute < 61; minute += 10) {
    product.advance(10 * 60_000);
    await product.idle();
  }
}

describe('one person, many uploads, on the local product', () => {
  it('is one lead: an update an hour later, another name apart, and no address in any log', async () => {
    const first = await sendIn(product, aForm(), [file('Maidstone ME14 2XP')]);
    const second = await sendIn(product, aForm({ name: 'R Ashdown' }), [file('Maidstone ME14 2XP')]);
    const pat = await sendIn(product, aForm({ name: 'Pat Ashdown' }), [file('Maidstone ME14 2XP')]);
    for (const { status } of [first, second, pat]) {
      expect(status).toMatchObject({ state: 'routed', consultant: { name: 'Richard Shorrock' } });
    }
    expect(ownerMails()).toEqual([`Lead ${first.reference}`, `Lead ${pat.reference}`]);
    await anHour();
    expect(ownerMails().slice(2)).toEqual([`Updated CV ${second.reference}`]);
    const logs = product.functions().flatMap((name) => product.logs(name));
    expect(logs.join('\n').toLowerCase()).not.toContain('ashdown');
  });
});

describe('route', () => {
  it('decides two files of one person as if each were alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cv-router-people-'));
    writeFileSync(join(folder, 'a.txt'), cv('Maidstone ME14 2XP'));
    writeFileSync(join(folder, 'b.txt'), cv('Leeds LS8 1AA'));
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      ['commands/run.mjs', 'route', folder, '--json'],
      { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
    );
    rmSync(folder, { recursive: true, force: true });
    expect(status, stderr).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ email, consultant }) => [email, consultant?.name])).toEqual([
      ['robin.ashdown@example.com', 'Richard Shorrock'],
      ['robin.ashdown@example.com', 'Adam Zyda'],
    ]);
  });
});
