import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { endOf } from '../../../../commands/mutate/end-of.ts';
import { mutated } from '../../../../commands/mutate/mutation.ts';
import { chanceFrom } from '../../../../commands/survive/random.ts';
import { knowledge } from '../../../../shared/config/knowledge.ts';
import { stopPdfWorker } from '../../../../shared/reading/pdf/pdf-host.ts';
import { makeDoc } from '../../../fixtures/reading/make-doc.ts';
import { makeDocx, makePackage, para } from '../../../fixtures/reading/make-docx.ts';
import { makeHeic } from '../../../fixtures/reading/make-heic.ts';
import { column, makePdf } from '../../../fixtures/reading/make-pdf.ts';
import { makeTiff } from '../../../fixtures/reading/make-pictures.ts';

afterAll(stopPdfWorker);

const lines = [
  'Ottoline Vane',
  '12 Elm Road, Leeds LS8 2PT, 07700 900123, ottoline.vane@example.com',
  'Housing Officer at a council since 2019, with responsibility for tenancies, rents and repairs.',
];
const grey = new Uint8Array(60 * 40).fill(220);
const content = `<office:document><office:body><office:text>${lines.map((line) => `<text:p>${line}</text:p>`).join('')}</office:text></office:body></office:document>`;
const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../samples/${name}`, import.meta.url)));
const files = [
  makePdf([{ texts: column(lines) }, { texts: column(lines) }]),
  makeDocx(lines.map(para).join('')),
  makeDoc({ body: `${lines.join('\r')}\r`, header: 'Ottoline Vane' }),
  makePackage({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content }),
  new TextEncoder().encode(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 ${lines.join('\\par ')}}`),
  new TextEncoder().encode(lines.join('\n')),
  makeTiff([{ width: 60, height: 40, grey }]),
  sample('send-south.pdf'),
  sample('send-midlands-north.docx'),
];

const pickFrom = (chance: () => number) => files[Math.floor(chance() * files.length)] ?? new Uint8Array();

describe('200 broken files', () => {
  it('all have an outcome: none crashes the reader, none hangs', async () => {
    const ends = new Map<string, number>();
    const faults: string[] = [];
    for (let number = 0; number < 200; number += 1) {
      const chance = chanceFrom(11_000 + number);
      const broken = mutated(pickFrom(chance), pickFrom(chance), chance);
      const { end, isFault } = await endOf(broken, knowledge(), 30_000);
      ends.set(end, (ends.get(end) ?? 0) + 1);
      if (isFault) faults.push(`${number}: ${end}`);
    }
    expect(faults).toEqual([]);
    // Broken indeed, and not beyond all reading.
    expect([...ends.keys()]).toEqual(expect.arrayContaining(['refused: damaged', 'decided', 'pictures']));
  }, 120_000);

  it('so have photos in Apple’s format, each decoded by a worker of its own', async () => {
    const heic = makeHeic(60, 40, grey);
    for (let number = 0; number < 8; number += 1) {
      const chance = chanceFrom(500 + number);
      const { end, isFault } = await endOf(mutated(heic, heic, chance), knowledge(), 60_000);
      expect(isFault, `${number}: ${end}`).toBe(false);
    }
  }, 120_000);

  it('are the same for the same seed', () => {
    const once = () => {
      const chance = chanceFrom(5);
      return Buffer.from(mutated(pickFrom(chance), pickFrom(chance), chance)).toString('base64');
    };
    expect(once()).toBe(once());
  });
});

describe('a fault', () => {
  it('is seen: a reader that throws, and one that takes too long', async () => {
    const broken = { specialisms: null, places: null, thresholds: {} } as never;
    const text = new TextEncoder().encode(lines.join('\n'));
    expect(await endOf(text, broken, 30_000)).toMatchObject({
      end: expect.stringMatching(/^crash: TypeError/),
      isFault: true,
    });
    expect(await endOf(files[7] ?? text, knowledge(), 0)).toEqual({ end: 'hang', isFault: true });
  });
});
