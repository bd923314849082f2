import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../commands/command-line.ts';
import type { Product } from '../../local/options.ts';
import { aForm, mailsOf, sendIn, testProduct } from './product.ts';

const minute = 60_000;
const adam = 'adam.zyda@spencerclarkegroup.example';
const richard = 'richard.shorrock@spencerclarkegroup.example';
const file = 'send-midlands-north.docx';
const cv = { name: file, bytes: new Uint8Array(readFileSync(`${root}samples/${file}`)) };

let product: Product;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ product, stop } = await testProduct());
});
afterAll(() => stop());

/** Lets time pass by minutes, each with its tick of the sweeper. */
async function pass(minutes: number): Promise<void> {
  for (let at = 0; at < minutes; at += 1) {
    product.advance(minute);
    await product.idle();
  }
}

const sendInNorth = (email: string) => sendIn(product, aForm({ postcode: 'LS8 4QD', email }), [cv]);

describe('SES', () => {
  it('that throttles makes mails wait, and none is lost or sent twice', async () => {
    product.mail.failNext('throttle', 4);
    const { reference } = await sendInNorth('robin.throttled@example.com');
    await pass(12);
    expect(mailsOf(product, reference).flatMap(({ to }) => to)).toHaveLength(2);
    expect(product.queues().every(({ dead }) => dead === 0)).toBe(true);
    product.mail.clearFaults();
  });

  it('that sends back receipt and lead mail is heard: the lead is passed on, the address is not written to again', async () => {
    const email = 'robin.nobody@example.com';
    product.mail.failNext('bounce', 2);
    const { reference, mails } = await sendInNorth(email);
    expect(mails.map(({ to }) => to[0]).sort()).toEqual([adam, email]);
    await pass(2);
    const passedOn = mailsOf(product, reference).filter(({ to }) => to.includes(richard));
    expect(passedOn).toHaveLength(1);
    expect(passedOn[0]?.text).toContain('because our e-mail to them came back');
    const token = /\/lead#([\w-]+)/.exec(passedOn[0]?.text ?? '')?.[1] ?? '';
    const page = await fetch(`${product.url}/api/lead`, { headers: { authorization: `Bearer ${token}` } });
    expect(((await page.json()) as { notes: string[] }).notes[0]).toMatch(/does not arrive/);
    // The next CV of the same kind: nobody writes to either address.
    const next = await sendInNorth(email);
    await pass(2);
    expect(mailsOf(product, next.reference).flatMap(({ to }) => to)).toEqual([richard]);
    expect(product.logs('deliver-lead').some((line) => line.includes('staff-mail-bounced'))).toBe(true);
    expect(
      product
        .functions()
        .flatMap((name) => product.logs(name))
        .join('\n'),
    ).not.toMatch(/robin\.nobody|adam\.zyda@/);
  });
});
