import { describe, expect, it } from 'vitest';
import { jpegInfo } from '../../../../../shared/reading/image/jpeg-info.ts';
import { pictureSizes } from '../../../../../shared/reading/image/picture-info.ts';
import { DamagedPicture } from '../../../../../shared/reading/image/pixel-size.ts';
import { readCv } from '../../../../../shared/reading/read-cv.ts';
import { jpegHeader, makeTiff, pngHeader } from '../../../../fixtures/reading/make-pictures.ts';

const page = { width: 4, height: 2, grey: new Uint8Array(8) };
const heic = Uint8Array.from(
  `\0\0\0\x18ftypheic\0\0\0\0heicmif1\0\0\0\x14ispe\0\0\0\0\0\0\x0f\xc0\0\0\x0b\xd0`,
  (c) => c.charCodeAt(0),
);

describe('sizes from headers', () => {
  it('reads each format', () => {
    expect(pictureSizes(jpegHeader(3024, 4032, 1), 'jpg')).toMatchObject([{ width: 3024, height: 4032 }]);
    expect(pictureSizes(pngHeader(800, 600), 'png')).toEqual([{ width: 800, height: 600 }]);
    expect(pictureSizes(makeTiff([page, page]), 'tiff')).toEqual([
      { width: 4, height: 2 },
      { width: 4, height: 2 },
    ]);
    expect(pictureSizes(heic, 'heic')).toEqual([{ width: 4032, height: 3024 }]);
  });

  it('reads how a photo was held', () => {
    expect(jpegInfo(jpegHeader(10, 10, 6)).orientation).toBe(6);
    expect(jpegInfo(jpegHeader(10, 10, 99)).orientation).toBe(1);
  });

  it.each([
    ['a side too long', pngHeader(10_001, 10)],
    ['too many pixels', pngHeader(9_000, 9_000)],
    ['no size', pngHeader(0, 10)],
    ['a cut header', pngHeader(10, 10).subarray(0, 14)],
  ])('refuses %s', (_, png) => {
    expect(() => pictureSizes(png, 'png')).toThrow(DamagedPicture);
  });

  it('refuses pages that run in a circle', () => {
    const tiff = makeTiff([page]);
    const view = new DataView(tiff.buffer);
    view.setUint32(tiff.length - 4, view.getUint32(4, true), true);
    expect(() => pictureSizes(tiff, 'tiff')).toThrow(DamagedPicture);
  });
});

describe('a picture read as a CV', () => {
  it.each([
    ['a photo', jpegHeader(3024, 4032, 6), 'jpg', [1]],
    ['a fax', makeTiff([page, page]), 'tiff', [1, 2]],
    ['an iPhone picture', heic, 'heic', [1]],
  ])('%s has no text, and all its pages need recognition', async (_, file, format, imagePages) => {
    expect(await readCv(file)).toMatchObject({ kind: 'text', format, imagePages, pages: imagePages.length });
  });

  it('is damaged when its header is, and too long with too many pages', async () => {
    expect(await readCv(pngHeader(20_000, 20_000))).toEqual({ kind: 'refused', reason: 'damaged' });
    expect(await readCv(makeTiff([page, page]), { maxPages: 1 })).toEqual({
      kind: 'refused',
      reason: 'too-long',
    });
  });
});
