import { afterAll, describe, expect, it } from 'vitest';
import { PagesRefused, pagesAsPdf, renderPages } from '../../../../shared/reading/page-images.ts';
import { stopPdfWorker } from '../../../../shared/reading/pdf/pdf-host.ts';
import { readCv } from '../../../../shared/reading/read-cv.ts';
import { greyPixels } from '../../../fixtures/reading/grey-pixels.ts';
import { column, makePdf } from '../../../fixtures/reading/make-pdf.ts';
import { makeTiff, pngHeader } from '../../../fixtures/reading/make-pictures.ts';

afterAll(stopPdfWorker);

/** 40 by 20 pixels, white, with the top left quarter black. */
const cornered = Uint8Array.from({ length: 800 }, (_, at) => (at % 40 < 20 && at < 400 ? 0 : 255));
const tiff = (orientation: number) => makeTiff([{ width: 40, height: 20, grey: cornered, orientation }]);

/** Which corner of a picture is black. */
function darkCorner(png: Uint8Array): string {
  const { width, height, at } = greyPixels(png);
  const [l, r, t, b] = [width / 4, (width * 3) / 4, height / 4, (height * 3) / 4].map(Math.floor) as [
    number,
    number,
    number,
    number,
  ];
  const corners = {
    'top left': at(l, t),
    'top right': at(r, t),
    'bottom left': at(l, b),
    'bottom right': at(r, b),
  };
  const dark = Object.entries(corners).filter(([, grey]) => grey < 100);
  return `${dark.map(([name]) => name).join()} of ${width}x${height}`;
}

describe('renderPages', () => {
  it.each([
    [1, 'top left of 40x20'],
    [2, 'top right of 40x20'],
    [3, 'bottom right of 40x20'],
    [4, 'bottom left of 40x20'],
    [5, 'top left of 20x40'],
    [6, 'top right of 20x40'],
    [7, 'bottom right of 20x40'],
    [8, 'bottom left of 20x40'],
  ])('turns a picture of EXIF orientation %i upright', async (orientation, corner) => {
    const [page] = await renderPages(tiff(orientation), [1]);
    expect(darkCorner(page?.png ?? new Uint8Array())).toBe(corner);
  });

  it('draws the pages asked for, at the size asked for, in 8-bit grey', async () => {
    const pdf = makePdf([{ texts: [] }, { texts: [], under: '0 g 0 421 297 421 re f' }]);
    const pages = await renderPages(pdf, [2], { dpi: 72 });
    expect(pages.map(({ page }) => page)).toEqual([2]);
    expect(darkCorner(pages[0]?.png ?? new Uint8Array())).toBe('top left of 595x842');
    const small = await renderPages(pdf, [2], { dpi: 200, maxSide: 421 });
    expect(greyPixels(small[0]?.png ?? new Uint8Array()).height).toBe(421);
  });

  it('hands a PNG on as it is', async () => {
    const png = pngHeader(600, 800);
    expect(await renderPages(png, [1])).toEqual([{ page: 1, png }]);
  });

  it.each([
    ['a page that is not there', tiff(1), [2], 'damaged'],
    ['a picture beyond the caps', pngHeader(20_000, 20_000), [1], 'damaged'],
    ['text', new TextEncoder().encode('plain text'), [1], 'unsupported-format'],
    ['a cut PDF', makePdf([{ texts: [] }]).subarray(0, 200), [1], 'damaged'],
  ])('refuses %s', async (_, file, pages, reason) => {
    const refusal = await renderPages(file, pages).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PagesRefused);
    expect(refusal).toMatchObject({ reason });
  });
});

describe('pagesAsPdf', () => {
  it('copies just the pages asked for, in that order', async () => {
    const pages = ['first', 'second', 'third'].map((text) => ({ texts: column([`The ${text} page`]) }));
    const copy = await readCv(await pagesAsPdf(makePdf(pages), [3, 1]));
    expect(copy).toMatchObject({
      kind: 'text',
      text: {
        pages: [
          { page: 1, lines: ['The third page'] },
          { page: 2, lines: ['The first page'] },
        ],
      },
    });
  });

  it('puts the pages of a TIFF into a PDF of pictures', async () => {
    const two = makeTiff(
      [1, 6].map((orientation) => ({ width: 40, height: 20, grey: cornered, orientation })),
    );
    const pdf = await pagesAsPdf(two, [2]);
    expect(await readCv(pdf)).toMatchObject({ kind: 'text', format: 'pdf', imagePages: [1] });
    const [page] = await renderPages(pdf, [1]);
    expect(darkCorner(page?.png ?? new Uint8Array())).toBe('top right of 20x40');
  });
});
