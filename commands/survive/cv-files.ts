import { zipSync } from 'fflate';
import type { CvToSend } from '../intake/submit.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Ways to write the same lines as a file, each with its ending. */
const writers: readonly (readonly [ending: string, write: (lines: readonly string[]) => Uint8Array])[] = [
  ['txt', (lines) => utf8(`${lines.join('\n')}\n`)],
  ['pdf', pdfOf],
  ['docx', docxOf],
];

/** The lines as a CV: text, PDF and Word in turn, by the number given. */
export function cvFile(lines: readonly string[], turn: number): CvToSend {
  const [ending, write] = writers[turn % writers.length] ?? ['txt', () => utf8('')];
  return { name: `cv.${ending}`, bytes: write(lines) };
}

/** One A4 page of Helvetica, a line every 16 points. */
function pdfOf(lines: readonly string[]): Uint8Array {
  const escaped = (text: string) => text.replace(/[\\()]/g, (sign) => `\\${sign}`);
  const content = lines
    .map((line, at) => `BT /F1 11 Tf 50 ${790 - at * 16} Td (${escaped(line)}) Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const rows = objects.map((object, at) => {
    const row = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file + table + end, (sign) => sign.charCodeAt(0));
}

/** The least that is a Word file: one part of paragraphs. */
function docxOf(lines: readonly string[]): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`).join('');
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipSync({
    '[Content_Types].xml': utf8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    'word/document.xml': utf8(
      `${head}<w:document xmlns:w="${word}"><w:body>${paragraphs}</w:body></w:document>`,
    ),
  });
}
