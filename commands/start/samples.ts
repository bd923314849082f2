import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Product } from '../../local/options.ts';
import { agency } from '../../shared/config/agency.ts';
import { root } from '../command-line.ts';
import { followed } from '../intake/followed.ts';
import { submit } from '../intake/submit.ts';

/** Invented people; see samples/README.md. */
const samples = [
  {
    what: 'SEND, South: a PDF',
    file: 'send-south.pdf',
    form: { name: 'Harriet Lowell', email: 'harriet.lowell@example.com', postcode: 'ME14 2XP' },
  },
  {
    what: 'SEND, Midlands & North: a Word file',
    file: 'send-midlands-north.docx',
    form: { name: 'Owen Brightside', email: 'owen.brightside@example.com', phone: '07700 900222' },
  },
  {
    what: 'Housing, Midlands & North: a picture of a paper CV, read by text recognition',
    file: 'scan-housing.png',
    form: { name: 'Rowan Pickersgill', phone: '07700 900233' },
  },
];

/** Sends the sample CVs through the public API, one after the other, and says whom each reached. */
export async function routeSamples(product: Product): Promise<void> {
  for (const { what, file, form } of samples) {
    console.log(`\n${what} (samples/${file})`);
    const bytes = new Uint8Array(readFileSync(join(root, 'samples', file)));
    const answers = { ...form, consents: { notice: agency().settings.privacyNotice, alerts: false } };
    const sent = await submit(product, 'form', answers, [{ name: file, bytes }]);
    if (sent.kind === 'refused') throw new Error(`The API refused the sample: ${sent.message}`);
    const end = await followed(product, sent.reference, 120_000);
    const owner = agency().consultants.find(({ id }) => id === end?.lead?.owner);
    console.log(`  ${sent.reference}  ${owner ? `is with ${owner.name}.` : 'is with the triage mailbox.'}`);
    console.log(`  The candidate's page: ${sent.statusUrl}`);
  }
  console.log('');
}
