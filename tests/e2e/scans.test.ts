import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '../../local/options.ts';
import { encryptedPdf } from '../unit/local/services/malware/locked-pdf.ts';
import { aForm, sendIn, testProduct } from './product.ts';

const picture = {
  name: 'photo.png',
  bytes: new Uint8Array(readFileSync(new URL('../../samples/scan-housing.png', import.meta.url))),
};
const page = {
  name: 'page 1.txt',
  bytes: new TextEncoder().encode('Rowan Pickersgill\nHousing Options Officer\nWakefield WF1 4QX\n'),
};

let product: Product;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ product, stop } = await testProduct());
});
afterAll(() => stop());

describe('a picture of a paper CV', () => {
  it('is recognised and reaches its consultant', async () => {
    const { status } = await sendIn(product, aForm({ email: 'one@example.com', postcode: '' }), [picture]);
    expect(status).toMatchObject({ state: 'routed', consultant: { name: 'Adam Zyda' } });
    expect(product.textract.calls()).toMatchObject([{ operation: 'DetectDocumentText', pages: 1 }]);
  });

  it('asks for the pages that are pictures, and for no other', async () => {
    const before = product.textract.calls().length;
    const { status } = await sendIn(product, aForm({ email: 'two@example.com', postcode: '' }), [
      page,
      picture,
    ]);
    expect(status.state).toBe('routed');
    const sample = readFileSync(new URL('../../samples/send-south.pdf', import.meta.url));
    await sendIn(product, aForm({ email: 'three@example.com' }), [
      { name: 'cv.pdf', bytes: new Uint8Array(sample) },
    ]);
    expect(product.textract.calls()).toHaveLength(before + 1);
  });

  it('waits, and loses nothing, when Textract says that we ask too much', async () => {
    product.textract.failNext('throttle', 1);
    const { reference, token } = await sendIn(product, aForm({ email: 'four@example.com', postcode: '' }), [
      picture,
    ]);
    const state = async () => {
      const answer = await fetch(`${product.url}/api/applications/${reference}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return ((await answer.json()) as { state: string }).state;
    };
    expect(await state()).toBe('waiting-for-ocr');
    await expect.poll(state, { timeout: 60_000, interval: 500 }).toBe('routed');
    expect(product.queues().every(({ dead }) => dead === 0)).toBe(true);
  });
});

describe('a PDF that is locked with a password', () => {
  it('is not opened: a person is told, and the candidate is asked for another', async () => {
    const { status, mails } = await sendIn(product, aForm({ email: 'five@example.com' }), [
      { name: 'locked.pdf', bytes: new Uint8Array(encryptedPdf('secret')) },
    ]);
    expect(status).toMatchObject({ state: 'needs-review', reason: 'scan-failed' });
    expect(mails.some(({ to }) => to[0] === 'five@example.com')).toBe(true);
  });
});
