import { afterAll, describe, expect, it } from 'vitest';
import { stopPdfWorker } from '../../../../shared/reading/pdf/pdf-host.ts';
import { type Reading, readCv } from '../../../../shared/reading/read-cv.ts';
import { makeDocx, makePackage, para } from '../../../fixtures/reading/make-docx.ts';
import { column, makePdf, tinyPicture } from '../../../fixtures/reading/make-pdf.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const lines = (reading: Reading): readonly string[] =>
  reading.kind === 'text' ? reading.text.pages.flatMap((page) => page.lines) : [];
const answer = (reading: Reading): string => (reading.kind === 'text' ? reading.format : reading.reason);

afterAll(stopPdfWorker);

describe('readCv', () => {
  it('reads a PDF in pages and lines', async () => {
    const pages = [
      { texts: column(['Ottoline Vane', 'Planning Officer', '07700 900321', 'ottoline@example.com']) },
      { texts: column(['References on request, from the second page']) },
    ];
    const reading = await readCv(makePdf(pages));
    expect(reading).toMatchObject({ kind: 'text', format: 'pdf', pages: 2, imagePages: [], hidden: [] });
    expect(lines(reading)).toEqual([
      'Ottoline Vane',
      'Planning Officer',
      '07700 900321',
      'ottoline@example.com',
      'References on request, from the second page',
    ]);
  });

  it('names the pages that only a picture holds, and only those', async () => {
    const scan = { texts: [], under: 'q 595 0 0 842 0 0 cm /Im1 Do Q' };
    const text = {
      texts: column(['Barnaby Teale', 'Quantity Surveyor', 'Twelve years of cost management in Kent']),
    };
    const reading = await readCv(makePdf([text, scan], [tinyPicture]));
    expect(reading).toMatchObject({ kind: 'text', pages: 2, imagePages: [2] });
    expect(lines(reading)).toContain('Barnaby Teale');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['white space', bytes(' \r\n\t '), 'empty'],
    [
      'noise',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255),
      'not-a-document',
    ],
    ['a PDF header on noise', bytes(`%PDF-1.4\n${'\x01\x02\xfe'.repeat(300)}`), 'not-a-document'],
    ['a PDF cut in half', makePdf([{ texts: column(['Cut']) }]).subarray(0, 300), 'damaged'],
    ['a DOCX cut in half', makeDocx(para('Cut short')).subarray(0, 300), 'damaged'],
    ['a GIF', bytes('GIF89a\x01\0\x01\0\0\xff\0,'), 'unsupported-format'],
    ['a web page', bytes('<!DOCTYPE html><html><body>CV</body></html>'), 'unsupported-format'],
    [
      'a spreadsheet',
      makePackage({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }),
      'unsupported-format',
    ],
    ['a Pages file', makePackage({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' }), 'unsupported-format'],
    ['a ZIP of anything', makePackage({ 'holiday.jpg': 'x' }), 'not-a-document'],
    ['a macro document', makeDocx(para('x'), { 'word/vbaProject.bin': 'x' }), 'unsupported-format'],
    ['a blank PDF', makePdf([{ texts: [] }]), 'unreadable'],
    ['a blank DOCX', makeDocx(para(' ')), 'unreadable'],
  ])('refuses %s', async (_, file, reason) => {
    expect(await readCv(file)).toEqual({ kind: 'refused', reason });
  });

  it('goes by content, not by name, and finds a PDF behind junk', async () => {
    expect(answer(await readCv(makeDocx(para('Word, whatever its name'))))).toBe('docx');
    const pdf = makePdf([{ texts: column(['Behind some junk of a mail gateway']) }]);
    expect(answer(await readCv(Uint8Array.from([...bytes('X-Mailer: junk\r\n\r\n'), ...pdf])))).toBe('pdf');
  });

  it('refuses more pages or characters than the caps as too long', async () => {
    const page = { texts: column(['A page of a very long CV']) };
    const three = makePdf([page, page, page]);
    expect(await readCv(three, { maxPages: 2 })).toEqual({ kind: 'refused', reason: 'too-long' });
    expect(await readCv(three, { maxChars: 50 })).toEqual({ kind: 'refused', reason: 'too-long' });
    expect(await readCv(bytes('a word '.repeat(20)), { maxChars: 50 })).toEqual({
      kind: 'refused',
      reason: 'too-long',
    });
  });

  it('tells which page it is at', async () => {
    const seen: string[] = [];
    const page = { texts: column(['Progress']) };
    await readCv(makePdf([page, page]), { onPage: (at, of) => seen.push(`${at}/${of}`) });
    expect(seen).toEqual(['1/2', '2/2']);
  });

  it('reads what was filled into form fields', async () => {
    const look = 'BT 0 g /F1 11 Tf 2 4 Td (ottoline@example.com) Tj ET';
    const objects = [
      tinyPicture,
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (mail) /V (ottoline@example.com) /F 4 /Rect [50 600 250 620] /AP << /N 8 0 R >> >>',
      `<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 3 0 R >> >> /Length ${look.length} >>\nstream\n${look}\nendstream`,
    ];
    const page = { texts: column(['Registration form']), extra: '/Annots [7 0 R]' };
    expect(lines(await readCv(makePdf([page], objects)))).toEqual([
      'Registration form',
      'ottoline@example.com',
    ]);
  });

  it('joins letters of a heading that was set wide, and keeps its words apart', async () => {
    const heading = { text: 'OTTOLINE VANE', x: 50, y: 780, size: 14, spacing: 6 };
    expect(lines(await readCv(makePdf([{ texts: [heading] }])))).toEqual(['OTTOLINE VANE']);
  });

  it('answers several files asked for at once, each with its own text', async () => {
    const names = ['Ada', 'Bea', 'Cy', 'Dee'];
    const readings = await Promise.all(names.map((name) => readCv(makePdf([{ texts: column([name]) }]))));
    expect(readings.map((reading) => lines(reading)[0])).toEqual(names);
  });

  it('bounds the work on a document with text without end', async () => {
    expect(await readCv(makeDocx(para('x').repeat(310_000)))).toEqual({
      kind: 'refused',
      reason: 'too-long',
    });
    expect(await readCv(bytes(`{\\rtf1 ${'x\\par '.repeat(310_000)}}`))).toEqual({
      kind: 'refused',
      reason: 'too-long',
    });
  });

  it('stops a PDF at its deadline and reads the next one', async () => {
    const slow = makePdf([{ texts: column(['slow']), under: `q ${'0 0 m 9 9 l S '.repeat(200_000)} Q` }]);
    expect(await readCv(slow, { deadlineMs: 5 })).toEqual({ kind: 'refused', reason: 'damaged' });
    expect(lines(await readCv(makePdf([{ texts: column(['quick']) }])))).toEqual(['quick']);
  });
});
