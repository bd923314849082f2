import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '../../local/options.ts';
import { agency } from '../../shared/config/agency.ts';
import { aForm, mailsOf, originalsBy, sendIn, testProduct } from './product.ts';

const text = (content: string) => new TextEncoder().encode(content);
/** The test string of the European Institute for Computer Antivirus Research, in two parts so that no scanner minds this file. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STAND', 'ARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const nobody = { postcode: '', phone: undefined };
const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + 13 * at * at) % 256);
/** Each with an address of its own: mails about different applications keep their distance. */
const words = (mark = 'ashdown') => `Robin Ashdown\nrobin.${mark}@example.com\n`;
const send =
  'EHCP Coordinator\nExperience\nEHCP Coordinator, 2020 to present: EHC plans, annual reviews, SEND tribunal.\n';

const cases: [string, string, string, string, Uint8Array][] = [
  ['malware', 'rejected', 'malware', 'cv.txt', text(`${words()}${eicar}`)],
  ['noise named .pdf', 'rejected', 'not-a-document', 'cv.pdf', noise],
  ['a cut PDF', 'needs-review', 'damaged', 'cv.pdf', text('%PDF-1.7\n1 0 obj\n<< /Type /Cat')],
  [
    'a spreadsheet',
    'needs-review',
    'unsupported-format',
    'cv.xlsx',
    zipSync({ 'xl/workbook.xml': text('<workbook/>'), '[Content_Types].xml': text('<Types/>') }),
  ],
  ['too few words', 'needs-review', 'unreadable', 'cv.txt', text('CV\n')],
  ['no place', 'needs-review', 'unknown-region', 'cv.txt', text(`${words('placeless')}${send}`)],
  [
    'work we do not do',
    'needs-review',
    'unknown-specialism',
    'cv.txt',
    text(
      `${words('tamer')}Leeds LS8 4QD\nLion tamer\nLion tamer in a travelling circus since 2011, with eleven lions and a good eye for costumes.\n`,
    ),
  ],
];

/** Where the CV could be read, its own address serves a candidate who gave none in the form. */
const hasOwnAddress = (reason: string): boolean =>
  reason === 'unknown-region' || reason === 'unknown-specialism';

let product: Product;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ product, stop } = await testProduct());
});
afterAll(() => stop());

describe.each([
  ['with an address', {}],
  ['without one', { email: undefined, phone: '07700 900123' }],
])('a candidate %s', (_with, contact) => {
  it.each(cases)('who sends %s is not lost', async (_what, state, reason, name, bytes) => {
    // A receipt keeps its distance from the last one to the same address.
    const own = 'email' in contact ? contact : { email: `robin.${reason}@example.com` };
    const { status, mails } = await sendIn(product, aForm({ ...nobody, ...own }), [{ name, bytes }]);
    expect(status).toMatchObject({ state, reason });
    expect(status.message).toMatch(/^[A-Z].*\.$/);
    const { triageMailbox } = agency().settings;
    const [staff, ...more] = mails.filter(({ to }) => to[0] === triageMailbox);
    expect(more).toEqual([]);
    expect(await originalsBy(product, staff)).toHaveLength(reason === 'malware' ? 0 : 1);
    const toCandidate = mails.filter(({ to }) => to[0]?.endsWith('@example.com'));
    expect(toCandidate.length > 0).toBe(!('email' in contact) || hasOwnAddress(reason));
  });
});

describe('a file that is nothing or too much', () => {
  it.each([
    ['empty', 0],
    ['too-large', 10_485_761],
  ])('is refused at the door as %s', async (code, size) => {
    const answer = await fetch(`${product.url}/api/applications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...aForm(), files: [{ name: 'cv.pdf', size, type: 'application/pdf' }] }),
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ error: { code } });
  });
});

describe('a candidate whose file could not be used', () => {
  it('sends another under the same reference, and it reaches the consultant', async () => {
    const first = await sendIn(product, aForm({ email: 'again@example.com' }), [
      { name: 'cv.txt', bytes: text('CV\n') },
    ]);
    expect(first.status.state).toBe('needs-review');
    const good = text(`${words('again')}Maidstone ME14 2XP\n${send}`);
    const renewed = await fetch(`${product.url}/api/applications/${first.reference}/uploads`, {
      method: 'POST',
      headers: { authorization: `Bearer ${first.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ files: [{ name: 'better.txt', size: good.length, type: 'text/plain' }] }),
    });
    const [upload] = (
      (await renewed.json()) as { uploads: { url: string; fields: Record<string, string> }[] }
    ).uploads;
    const form = new FormData();
    for (const [name, value] of Object.entries(upload?.fields ?? {})) form.append(name, value);
    form.append('file', new Blob([good], { type: 'text/plain' }), 'cv');
    expect((await fetch(upload?.url ?? '', { method: 'POST', body: form })).status).toBe(204);
    await product.idle();
    const lead = mailsOf(product, first.reference).filter(({ to }) => to[0]?.startsWith('richard.shorrock'));
    expect(lead).toHaveLength(1);
  });
});

describe('a file that the scanner cannot look into', () => {
  it('goes to a person without the original, and the candidate is asked for another', async () => {
    await stop();
    ({ product, stop } = await testProduct({ verdict: () => 'UNSUPPORTED' }));
    const { status, mails } = await sendIn(product, aForm(), [
      { name: 'cv.txt', bytes: text(words() + send) },
    ]);
    expect(status).toMatchObject({ state: 'needs-review', reason: 'scan-failed' });
    const staff = mails.find(({ to }) => to[0] === agency().settings.triageMailbox);
    expect(staff?.text).toContain('/lead#');
    expect(await originalsBy(product, staff)).toEqual([]);
    expect(mails.some(({ to }) => to[0] === 'robin.ashdown@example.com')).toBe(true);
  });
});
