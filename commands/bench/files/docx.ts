import { zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org';
const types = `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Word splits a line into runs wherever it was edited; three a line is ordinary. */
const runs = (line: string): string[] => line.match(/.{1,34}/gu) ?? [''];

const paragraph = (line: string): string =>
  `<w:p><w:pPr><w:spacing w:after="60"/><w:jc w:val="left"/></w:pPr>${runs(line)
    .map(
      (text) =>
        `<w:r><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`,
    )
    .join('')}</w:p>`;

/** A Word document with a paragraph a line, each of a few runs with their formatting, as Word writes them. */
export function makeDocx(lines: readonly string[]): Uint8Array {
  const body = lines.map(paragraph).join('');
  const document = `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return zipSync({
    '[Content_Types].xml': encode(types),
    '_rels/.rels': encode(relations),
    'word/document.xml': encode(document),
  });
}
