import { describe, expect, it } from 'vitest';
import { readCv } from '../../../../../shared/reading/read-cv.ts';
import { compound, makeDoc } from '../../../../fixtures/reading/make-doc.ts';

const [deleted, hidden, inTable, rowEnd] = [0x0800, 0x083c, 0x2416, 0x2417];

async function read(file: Uint8Array) {
  const reading = await readCv(file);
  if (reading.kind !== 'text') throw new Error(reading.reason);
  return { format: reading.format, lines: reading.text.pages[0]?.lines, hidden: reading.hidden };
}

describe('readDoc', () => {
  it('reads header, body and text boxes', async () => {
    const file = makeDoc({
      body: 'Profile\rSiobh\xe1n\x92s CV\x0bDeal\r',
      header: 'Ottoline Vane',
      boxes: '07700 900888\r',
    });
    expect(await read(file)).toEqual({
      format: 'doc',
      lines: ['Ottoline Vane', 'Profile', 'Siobhán’s CV', 'Deal', '07700 900888'],
      hidden: [],
    });
  });

  it('drops deleted text and field codes, and keeps hidden text apart', async () => {
    const body = 'seen gone stuffed\rmail \x13 HYPERLINK x \x14ottoline@example.com\x15\r';
    const characters = [
      { from: 5, to: 9, sprm: deleted },
      { from: 10, to: 17, sprm: hidden },
    ];
    expect(await read(makeDoc({ body, characters }))).toEqual({
      format: 'doc',
      lines: ['seen', 'mail ottoline@example.com'],
      hidden: ['stuffed'],
    });
  });

  it('reads a row of a table as one line', async () => {
    const body = '2019\x07Planner\x07\x07After\r';
    const paragraphs = [
      { from: 0, to: 13, sprms: [inTable] },
      { from: 13, to: 14, sprms: [inTable, rowEnd] },
    ];
    expect((await read(makeDoc({ body, paragraphs }))).lines).toEqual(['2019\tPlanner', 'After']);
  });

  it.each([
    ["Word's encrypted container", compound({ EncryptedPackage: new Uint8Array(5000) }), 'password'],
    ['an encrypted document', makeDoc({ body: 'x\r', flags: 0x0100 }), 'password'],
    ['a spreadsheet', compound({ Workbook: new Uint8Array(5000) }), 'unsupported-format'],
    ['a Word 6 document', makeDoc({ body: 'x\r', magic: 0xa5dc }), 'unsupported-format'],
    ['a cut file', makeDoc({ body: 'Cut\r' }).subarray(0, 3000), 'damaged'],
    ['only a header', makeDoc({ body: 'Cut\r' }).subarray(0, 100), 'damaged'],
  ])('refuses %s', async (_, file, reason) => {
    expect(await readCv(file)).toEqual({ kind: 'refused', reason });
  });

  it('refuses a chain of sectors that runs in a circle', async () => {
    const file = makeDoc({ body: 'Round\r' });
    new DataView(file.buffer).setUint32(512 + 4 * 4, 3, true);
    expect(await readCv(file)).toEqual({ kind: 'refused', reason: 'damaged' });
  });
});
