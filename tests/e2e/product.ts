import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CvToSend, submit } from '../../commands/intake/submit.ts';
import type { Product, ProductOptions } from '../../local/options.ts';
import { startProduct } from '../../local/product.ts';
import type { LeadView } from '../../shared/domain/lead-view.ts';

/** A product of its own for one test file, and the folder that goes with it. The forms of a file share a person, so each is decided alone unless the options say otherwise. */
export async function testProduct(options: Partial<ProductOptions> = {}) {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'cv-router-e2e-'));
  const product = await startProduct({
    port: 0,
    quiet: true,
    scanDelayMs: 0,
    eachAlone: true,
    ...options,
    dataDir,
  });
  return {
    product,
    dataDir,
    stop: async () => {
      await product.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A form as a candidate fills it in; changes lay over it. */
export const aForm = (changes: Record<string, unknown> = {}) => ({
  name: 'Robin Ashdown',
  email: 'robin.ashdown@example.com',
  phone: '07700 900123',
  postcode: 'ME14 2XP',
  consents: { notice: 'v1', alerts: false },
  ...changes,
});

/** Sends a form with files through the public API and waits until nothing moves any more. */
export async function sendIn(product: Product, form: Record<string, unknown>, files: readonly CvToSend[]) {
  const sent = await submit(product, 'form', form, files);
  if (sent.kind === 'refused') throw new Error(`${sent.code}: ${sent.message}`);
  await product.idle();
  const status = await fetch(`${product.url}/api/applications/${sent.reference}`, {
    headers: { authorization: `Bearer ${sent.token}` },
  });
  return { ...sent, status: (await status.json()) as Status, mails: mailsOf(product, sent.reference) };
}

interface Status {
  readonly state: string;
  readonly reason?: string;
  readonly message?: string;
  readonly consultant?: { readonly name: string };
}

/** The mails about one application. */
export const mailsOf = (product: Product, reference: string) =>
  product.mails().filter(({ tags }) => tags.reference === reference);

/** The originals of a lead as its owner gets them: by the mail's link, the page's data and each file's own short-lived address. */
export async function originalsBy(product: Product, mail: { readonly text: string } | undefined) {
  const token = /\/lead#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const answer = await fetch(`${product.url}/api/lead`, { headers: { authorization: `Bearer ${token}` } });
  const { files = [] } = (await answer.json()) as Partial<Pick<LeadView, 'files'>>;
  const open = files.flatMap(({ name, url }) => (url === null ? [] : [{ name, url }]));
  return Promise.all(
    open.map(async ({ name, url }) => {
      const file = await fetch(url);
      const disposition = file.headers.get('content-disposition') ?? '';
      return { name, disposition, bytes: new Uint8Array(await file.arrayBuffer()) };
    }),
  );
}
