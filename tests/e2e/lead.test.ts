import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '../../local/options.ts';
import { aForm, mailsOf, originalsBy, sendIn, testProduct } from './product.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../samples/send-south.pdf', import.meta.url)));

let product: Product;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ product, stop } = await testProduct());
});
afterAll(() => stop());

const tokenIn = (mail: { readonly text: string } | undefined): string =>
  /\/lead#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';

async function call(token: string, path = '', body?: unknown) {
  const answer = await fetch(`${product.url}/api/lead${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

describe('a lead, from its mail to the next owner’s', () => {
  it('is opened, claimed once, passed on once, and closed and brought back by whoever has it', async () => {
    const { reference, mails } = await sendIn(product, aForm(), [{ name: 'cv.pdf', bytes }]);
    const [mail] = mails.filter(({ to }) => to[0]?.startsWith('richard.'));
    const token = tokenIn(mail);
    const opened = await call(token);
    expect(opened.status).toBe(200);
    expect(JSON.parse(opened.text)).toMatchObject({ lead: { reference, owner: { id: 'richard-shorrock' } } });
    expect((await originalsBy(product, mail))[0]?.bytes).toEqual(bytes);
    expect((await call(token, '/card')).type).toBe('text/vcard; charset=utf-8');
    const claims = await Promise.all(
      ['click-one', 'click-two'].map((click) => call(token, '/acknowledge', { click })),
    );
    expect(claims.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(claims.find(({ status }) => status === 409)?.text).toContain(
      'Richard Shorrock has had this since',
    );

    expect((await call(token, '/reassign', { region: 'midlands-north' })).status).toBe(200);
    expect((await call(token)).status).toBe(404);
    await product.idle();
    const now = mailsOf(product, reference);
    expect(now.filter(({ subject }) => subject.startsWith('Passed on · '))).toHaveLength(1);
    const theirs = tokenIn(now.find(({ to }) => to[0]?.startsWith('adam.')));
    expect((await call(theirs, '/not-a-cv', {})).status).toBe(200);
    await product.idle();
    const closed = mailsOf(product, reference).find(({ subject }) =>
      subject.startsWith('Closed as no CV · '),
    );
    const undone = await call(tokenIn(closed), '/undo', {});
    expect(undone.status).toBe(200);
    expect(JSON.parse(undone.text)).toMatchObject({ lead: { state: 'accepted' }, token: expect.any(String) });
    expect((await call(theirs)).status).toBe(200);
  });

  it.each(['', 'A'.repeat(43), 'x'])('answers the token %j with the one 404', async (token) => {
    const { status, text } = await call(token);
    expect(status).toBe(404);
    expect(text).not.toMatch(/richard|adam/i);
  });
});
