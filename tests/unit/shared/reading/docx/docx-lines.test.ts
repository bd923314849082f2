import { describe, expect, it } from 'vitest';
import { docxLines } from '../../../../../shared/reading/docx/docx-lines.ts';
import { readCv } from '../../../../../shared/reading/read-cv.ts';
import { makeDocx, para, wordPart } from '../../../../fixtures/reading/make-docx.ts';

const cell = (...paras: string[]): string => `<w:tc>${paras.map(para).join('')}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const lines = (body: string): string[] => docxLines(wordPart('document', body)).lines;

describe('docxLines', () => {
  it('joins runs, and ends lines at paragraphs and breaks', () => {
    const split =
      '<w:p><w:r><w:t>otto</w:t></w:r><w:r><w:t>line@example.com</w:t><w:br/><w:t>Deal</w:t></w:r></w:p>';
    expect(lines(split + para('next'))).toEqual(['ottoline@example.com', 'Deal', 'next']);
  });

  it('reads a row of one-line cells as one line, and a sidebar cell after cell', () => {
    expect(lines(`<w:tbl>${row(cell('2019'), cell('Planner, Swale'))}</w:tbl>`)).toEqual([
      '2019\tPlanner, Swale',
    ]);
    const layout = row(cell('Skills', 'Excel'), cell('Profile', 'A planner'));
    expect(lines(`<w:tbl>${layout}</w:tbl>`)).toEqual(['Skills', 'Excel', 'Profile', 'A planner']);
  });

  it('keeps the date of an entry on its first line', () => {
    const entry = row(cell('Jan 2019 - present'), cell('Planner, Swale', 'Wrote the local plan'));
    expect(lines(`<w:tbl>${entry}</w:tbl>`)).toEqual([
      'Jan 2019 - present\tPlanner, Swale',
      'Wrote the local plan',
    ]);
  });

  it('reads a text box once, after its paragraph', () => {
    const box = `<w:txbxContent>${para('07700 900555')}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p><w:r><w:t>Ottoline Vane</w:t></w:r><w:r>${both}</w:r></w:p>${para('Profile')}`;
    expect(lines(body)).toEqual(['Ottoline Vane', '07700 900555', 'Profile']);
  });

  it('drops deleted text, and keeps vanished text apart', () => {
    const run = (props: string, text: string) => `<w:r><w:rPr>${props}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('', 'seen')}<w:del>${run('', 'deleted')}</w:del>${run('<w:vanish/>', 'unseen words')}${run('<w:vanish w:val="0"/>', ' too')}</w:p>`;
    expect(docxLines(wordPart('document', body))).toEqual({
      lines: ['seen too'],
      hidden: ['unseen', 'words'],
    });
  });
});

describe('a DOCX', () => {
  it('is read headers first, then body, notes and footers; a repeated header once', async () => {
    const header = wordPart('hdr', para('Ottoline Vane, 07700 900555'));
    const file = makeDocx(para('Profile'), {
      'word/header1.xml': header,
      'word/header2.xml': header,
      'word/footnotes.xml': wordPart('footnotes', para('A note')),
      'word/footer1.xml': wordPart('ftr', para('Page foot')),
    });
    const reading = await readCv(file);
    expect(reading).toMatchObject({
      format: 'docx',
      pages: null,
      text: {
        pages: [{ page: null, lines: ['Ottoline Vane, 07700 900555', 'Profile', 'A note', 'Page foot'] }],
      },
    });
  });

  it.each([
    ['with a DTD', '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>'],
    ['whose part is cut', wordPart('document', para('cut')).slice(0, -12)],
    ['whose tags do not nest', '<w:document><w:p></w:document></w:p>'],
  ])('%s is damaged', async (_, document) => {
    expect(await readCv(makeDocx('', { 'word/document.xml': document }))).toEqual({
      kind: 'refused',
      reason: 'damaged',
    });
  });
});
