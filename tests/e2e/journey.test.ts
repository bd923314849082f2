import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '../../local/options.ts';
import { agency } from '../../shared/config/agency.ts';
import { aForm, mailsOf, originalsBy, sendIn, testProduct } from './product.ts';

const sample = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../samples/${name}`, import.meta.url))),
});

let product: Product;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ product, stop } = await testProduct());
});
afterAll(() => stop());

describe('a candidate’s CV, from the API to the inbox', () => {
  it.each([
    [
      'send-south.pdf',
      { name: 'Harriet Lowell', email: 'harriet@example.com' },
      'Richard Shorrock',
      'richard.shorrock@spencerclarkegroup.example',
    ],
    [
      'send-midlands-north.docx',
      { name: 'Owen Brightside', email: 'owen@example.com', postcode: '' },
      'Adam Zyda',
      'adam.zyda@spencerclarkegroup.example',
    ],
  ])(
    '%s is a lead for its consultant and a receipt for the candidate',
    async (file, form, consultant, address) => {
      const { status, mails, reference } = await sendIn(product, aForm(form), [sample(file)]);
      expect(status).toMatchObject({ state: 'routed', consultant: { name: consultant } });
      expect(mails.map(({ to }) => to[0]).sort()).toEqual([address, form.email].sort());
      const lead = mails.find(({ to }) => to[0] === address);
      expect(lead?.replyTo).toBe(form.email);
      expect(lead?.from).toContain(agency().settings.senderAddress);
      expect(lead?.subject).toContain(reference);
      expect(lead?.text).toContain('07700 900123');
      expect(lead?.attachments).toEqual([]);
      const [original] = await originalsBy(product, lead);
      expect(original?.bytes).toEqual(sample(file).bytes);
      expect(original?.disposition).toMatch(new RegExp(`^attachment; filename="CV_${reference}_`));
    },
  );

  it('goes on with several files as one CV, in order', async () => {
    const page = (text: string) => ({ name: 'page.txt', bytes: new TextEncoder().encode(text) });
    const { status, mails } = await sendIn(product, aForm(), [
      page('Robin Ashdown\nEHCP Coordinator\nMaidstone ME14 2XP\n'),
      page(
        'Experience\nEHCP Coordinator, Kent County Council, 2021 to present\nWrote EHC plans and held annual reviews.\n',
      ),
    ]);
    expect(status.state).toBe('routed');
    const lead = mails.find(({ to }) => to[0]?.startsWith('richard.shorrock'));
    expect((await originalsBy(product, lead)).map(({ name }) => name)).toEqual([
      expect.stringMatching(/_1\.txt$/),
      expect.stringMatching(/_2\.txt$/),
    ]);
  });

  it('shows the status only to who has the token: guessed, foreign, malformed and missing ones get the same 404', async () => {
    const mine = await sendIn(product, aForm(), [sample('send-south.pdf')]);
    const other = await sendIn(product, aForm({ email: 'other@example.com' }), [sample('send-south.pdf')]);
    const ask = async (reference: string, token: string | null) => {
      const answer = await fetch(`${product.url}/api/applications/${reference}`, {
        headers: token === null ? {} : { authorization: `Bearer ${token}` },
      });
      return `${answer.status} ${await answer.text()}`;
    };
    const refused = await Promise.all([
      ask(mine.reference, other.token),
      ask(mine.reference, 'A'.repeat(43)),
      ask(mine.reference, 'x'),
      ask(mine.reference, null),
      ask('ZZZZ-ZZZZ', mine.token),
      ask('nonsense', mine.token),
    ]);
    expect(new Set(refused).size).toBe(1);
    expect(refused[0]).toMatch(/^404 /);
    expect(await ask(mine.reference, mine.token)).toMatch(/^200 /);
  });

  it('answers a poll that brings nothing new with 304', async () => {
    const { reference, token } = await sendIn(product, aForm(), [sample('send-south.pdf')]);
    const headers = { authorization: `Bearer ${token}` };
    const first = await fetch(`${product.url}/api/applications/${reference}`, { headers });
    const etag = first.headers.get('etag') ?? '';
    const second = await fetch(`${product.url}/api/applications/${reference}`, {
      headers: { ...headers, 'if-none-match': etag },
    });
    expect(second.status).toBe(304);
  });

  it('keeps the agency’s door for signed calls', async () => {
    const body = JSON.stringify({ files: [], source: 'agency' });
    const answer = await fetch(`${product.url}/api/intake`, { method: 'POST', body });
    expect(answer.status).toBe(403);
  });

  it('that never comes up leaves the person with a consultant, and asks them for it', async () => {
    const form = aForm({ email: 'half@example.com', specialisms: ['education-send'] });
    const answer = await fetch(`${product.url}/api/applications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...form, files: [{ name: 'cv.pdf', size: 4000, type: 'application/pdf' }] }),
    });
    const { reference } = (await answer.json()) as { reference: string };
    await product.idle();
    expect(mailsOf(product, reference)).toEqual([]);
    product.advance(16 * 60_000);
    await product.idle();
    await expect.poll(() => mailsOf(product, reference).length, { timeout: 20_000 }).toBe(2);
    const [owner] = mailsOf(product, reference).filter(({ to }) => to[0]?.startsWith('richard.shorrock'));
    expect(owner?.subject).toMatch(/^No CV received · /);
    const [person] = mailsOf(product, reference).filter(({ to }) => to[0] === 'half@example.com');
    expect(person?.text).toContain(`/application/${reference}#`);
  });
});
