import { describe, expect, it } from 'vitest';
import { readCv } from '../../../../../shared/reading/read-cv.ts';
import { makePackage } from '../../../../fixtures/reading/make-docx.ts';

const type = 'application/vnd.oasis.opendocument.text';
const part = (inner: string): string => `<?xml version="1.0"?><office:document>${inner}</office:document>`;
const para = (text: string): string => `<text:p>${text}</text:p>`;

function makeOdt(body: string, styles = '', more: Record<string, string> = {}): Uint8Array {
  const content = part(`${styles}<office:body><office:text>${body}</office:text></office:body>`);
  const header = `<style:header>${para('Barnaby Teale')}</style:header><style:footer>${para('Foot')}</style:footer>`;
  return makePackage({
    mimetype: type,
    'content.xml': content,
    'styles.xml': part(
      `<office:master-styles><style:master-page>${header}</style:master-page></office:master-styles>`,
    ),
    ...more,
  });
}

async function read(file: Uint8Array) {
  const reading = await readCv(file);
  if (reading.kind !== 'text') throw new Error(reading.reason);
  return { format: reading.format, lines: reading.text.pages[0]?.lines, hidden: reading.hidden };
}

describe('readOdt', () => {
  it('reads header, body and footer, with tabs, spaces and breaks', async () => {
    const body = para('Tel<text:tab/>07700<text:s text:c="2"/>900666<text:line-break/>Deal');
    expect(await read(makeOdt(body))).toEqual({
      format: 'odt',
      lines: ['Barnaby Teale', 'Tel\t07700  900666', 'Deal', 'Foot'],
      hidden: [],
    });
  });

  it('reads tables and text boxes, and no tracked deletions', async () => {
    const cell = (text: string) => `<table:table-cell>${para(text)}</table:table-cell>`;
    const table = `<table:table><table:table-row>${cell('2019')}${cell('Surveyor')}</table:table-row></table:table>`;
    const box = `<text:p>Profile<draw:frame><draw:text-box>${para('In a box')}</draw:text-box></draw:frame></text:p>`;
    const gone = `<text:tracked-changes><text:deletion>${para('gone')}</text:deletion></text:tracked-changes>`;
    const { lines } = await read(makeOdt(gone + table + box));
    expect(lines).toEqual(['Barnaby Teale', '2019\tSurveyor', 'Profile', 'In a box', 'Foot']);
  });

  it('keeps text of hidden styles apart', async () => {
    const style = '<style:style style:name="T9"><style:text-properties text:display="none"/></style:style>';
    const styles = `<office:automatic-styles>${style}</office:automatic-styles>`;
    const { lines, hidden } = await read(
      makeOdt(para('seen<text:span text:style-name="T9"> stuffed words</text:span>'), styles),
    );
    expect(lines).toContain('seen');
    expect(hidden).toEqual(['stuffed', 'words']);
  });

  it('says when it is locked', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    const locked = makeOdt(para('x'), '', { 'META-INF/manifest.xml': manifest });
    expect(await readCv(locked)).toEqual({ kind: 'refused', reason: 'password' });
  });
});
