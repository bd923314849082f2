import { deflateSync } from 'node:zlib';

/** Lines on one A4 page at 14 points. */
export const linesPerPage = 52;

/** What a made PDF looks like. */
export interface PdfLook {
  /** Sets each page's first lines in white on a dark shape with a curved edge, so that only drawing shows their ink. */
  readonly curved?: boolean;
}

/** Latin-1 bytes; the pages' fonts are in WinAnsi encoding, where these lie alike but for dashes and bullets. */
const winAnsi: Readonly<Record<string, string>> = { '–': '\x96', '•': '\x95' };
const bytes = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[–•]/g, (c) => winAnsi[c] ?? c),
    'latin1',
  );
const escaped = (text: string): string => text.replace(/[\\()]/g, (c) => `\\${c}`);

/** Lines that stand on the shape, and the shape, over the whole width of the page. */
const onShape = 4;
const shape = '0.1 0.2 0.35 rg 0 842 m 595 842 l 595 740 l 400 700 200 700 0 740 c f 0 g\n';

/** A PDF as word processors print them: compressed pages in Helvetica, headings larger, a rule under the head. */
export function makePdf(lines: readonly string[], { curved = false }: PdfLook = {}): Uint8Array {
  const pages = Array.from({ length: Math.ceil(lines.length / linesPerPage) }, (_, page) =>
    lines.slice(page * linesPerPage, (page + 1) * linesPerPage),
  );
  const kids = pages.map((_, page) => `${5 + page * 2} 0 R`).join(' ');
  const objects = [
    bytes('<< /Type /Catalog /Pages 2 0 R >>'),
    bytes(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((own, page) => [
      bytes(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + page * 2} 0 R >>`,
      ),
      stream(
        `${curved ? shape : ''}0.5 w 50 ${page === 0 ? 740 : 800} m 545 ${page === 0 ? 740 : 800} l S\n${drawn(own, curved ? onShape : 0)}`,
      ),
    ]),
  ];
  return assembled(objects);
}

const font = (name: string): Buffer =>
  bytes(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);

function stream(content: string): Buffer {
  const packed = deflateSync(bytes(content));
  return Buffer.concat([
    bytes(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    bytes('\nendstream'),
  ]);
}

const drawn = (lines: readonly string[], white: number): string =>
  lines
    .map((line, at) => {
      const heading = line.length < 24 && !/[\d@.]/.test(line);
      return `BT ${at < white ? 1 : 0} g /${heading ? 'F2 12' : 'F1 10'} Tf 1 0 0 1 50 ${790 - at * 14} Tm (${escaped(line)}) Tj ET`;
    })
    .join('\n');

function assembled(objects: readonly Buffer[]): Uint8Array {
  const parts = [bytes('%PDF-1.5\n')];
  let length = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  const push = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, at) => {
    offsets.push(length);
    push(Buffer.concat([bytes(`${at + 1} 0 obj\n`), object, bytes('\nendobj\n')]));
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  push(
    bytes(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
