/** A picture as a PDF can hold it: stream data and the dictionary entries that say how to decode it. */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  /** Entries such as `/Filter /DCTDecode /ColorSpace /DeviceRGB /BitsPerComponent 8`. */
  readonly entries: string;
  readonly data: Uint8Array;
}

/** One page made of pictures stacked from the top (the strips of a TIFF), or of one. */
export interface PicturePage {
  readonly strips: readonly PdfPicture[];
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
}

/** Points a pixel: a page drawn at 200 dpi has the picture's own pixels. */
const pointsPerPixel = 72 / 200;

/** Where the picture's unit square lies on a page of width `w` and height `h`, by EXIF orientation. */
const placements: readonly ((w: number, h: number) => readonly number[])[] = [
  (w, h) => [w, 0, 0, h, 0, 0],
  (w, h) => [-w, 0, 0, h, w, 0],
  (w, h) => [-w, 0, 0, -h, w, h],
  (w, h) => [w, 0, 0, -h, 0, h],
  (w, h) => [0, -h, -w, 0, w, h],
  (w, h) => [0, -h, w, 0, 0, h],
  (w, h) => [0, h, w, 0, 0, 0],
  (w, h) => [0, h, -w, 0, w, 0],
];

/** Wraps pictures into a PDF, undecoded, one page each, turned upright. */
export function picturePdf(pages: readonly PicturePage[]): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (head: string, data?: Uint8Array): number => {
    const stream = data ? [latin('stream\n'), data, latin('\nendstream')] : [];
    objects.push(joined([latin(`${objects.length + 1} 0 obj\n${head}\n`), ...stream, latin('\nendobj\n')]));
    return objects.length;
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, at) => `${pageNumber(pages, at)} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const { strips, orientation } of pages) {
    const ids = strips.map(({ width, height, entries, data }) => {
      const size = `/Width ${width} /Height ${height} /Length ${data.length}`;
      return add(`<< /Type /XObject /Subtype /Image ${size} ${entries} >>`, data);
    });
    const { content, width, height } = drawing(strips, orientation);
    const contents = add(`<< /Length ${content.length} >>`, latin(content));
    const names = ids.map((id, at) => `/I${at} ${id} 0 R`).join(' ');
    const box = `/MediaBox [0 0 ${width} ${height}]`;
    add(
      `<< /Type /Page /Parent 2 0 R ${box} /Resources << /XObject << ${names} >> >> /Contents ${contents} 0 R >>`,
    );
  }
  return assembled(objects);
}

/** Objects before a page: the catalogue, the page tree, and each page's strips, drawing and page. */
const pageNumber = (pages: readonly PicturePage[], at: number): number =>
  2 + pages.slice(0, at + 1).reduce((sum, { strips }) => sum + strips.length + 2, 0);

function drawing(strips: readonly PdfPicture[], orientation: number) {
  const pixels = strips.reduce((sum, strip) => sum + strip.height, 0);
  const w = (strips[0]?.width ?? 1) * pointsPerPixel;
  const h = pixels * pointsPerPixel;
  const [width, height] = orientation >= 5 ? [h, w] : [w, h];
  const place = placements[orientation - 1] ?? placements[0];
  let left = pixels;
  const strokes = strips.map((strip, at) => {
    left -= strip.height;
    return `q 1 0 0 ${strip.height / pixels} 0 ${left / pixels} cm /I${at} Do Q`;
  });
  const matrix = place?.(width, height).join(' ');
  return { content: `q ${matrix} cm ${strokes.join(' ')} Q`, width, height };
}

function assembled(objects: readonly Uint8Array[]): Uint8Array {
  const head = latin('%PDF-1.4\n');
  let at = head.length;
  const rows = objects.map((object) => {
    const row = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += object.length;
    return row;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const tail = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`;
  return joined([head, ...objects, latin(table + tail)]);
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
