import { afterAll, describe, expect, it } from 'vitest';
import { heicAsJpeg, UndecodableHeic } from '../../../../../shared/reading/heic/heic-host.ts';
import { PagesRefused, pagesAsPdf, renderPages } from '../../../../../shared/reading/page-images.ts';
import { stopPdfWorker } from '../../../../../shared/reading/pdf/pdf-host.ts';
import { readCv } from '../../../../../shared/reading/read-cv.ts';
import { greyPixels } from '../../../../fixtures/reading/grey-pixels.ts';
import { makeHeic } from '../../../../fixtures/reading/make-heic.ts';

afterAll(stopPdfWorker);

/** 80 by 40 pixels, white, with the top left quarter black. */
const cornered = Uint8Array.from({ length: 3200 }, (_, at) => (at % 80 < 40 && at < 1600 ? 0 : 255));
const refusedFor = (file: Uint8Array) =>
  renderPages(file, [1]).then(
    () => 'drawn',
    (error: unknown) => (error instanceof PagesRefused ? error.reason : String(error)),
  );

describe('HEIC', () => {
  it('is a page to recognise', async () => {
    expect(await readCv(makeHeic(80, 40, cornered))).toMatchObject({ format: 'heic', imagePages: [1] });
  });

  it.each([
    [0, 'left top of 80x40'],
    [1, 'left bottom of 40x80'],
    [2, 'right bottom of 80x40'],
    [3, 'right top of 40x80'],
  ])(
    'is drawn upright, turned by %i quarters',
    async (quarters, corner) => {
      const [page] = await renderPages(makeHeic(80, 40, cornered, { quarters }), [1]);
      const { width, height, at } = greyPixels(page?.png ?? new Uint8Array());
      const dark = (['left', 'right'] as const).flatMap((side) =>
        (['top', 'bottom'] as const).flatMap((end) => {
          const x = Math.floor(width * (side === 'left' ? 0.25 : 0.75));
          const y = Math.floor(height * (end === 'top' ? 0.25 : 0.75));
          return at(x, y) < 100 ? [`${side} ${end} of ${width}x${height}`] : [];
        }),
      );
      expect(dark).toEqual([corner]);
    },
    60_000,
  );

  it('goes into a PDF for a job', async () => {
    const pdf = await pagesAsPdf(makeHeic(80, 40, cornered), [1]);
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  }, 60_000);

  it('is refused by its header before anything is decoded, where it is too large', async () => {
    const huge = { declared: { width: 20_000, height: 20_000 } };
    const started = performance.now();
    expect(await refusedFor(makeHeic(80, 40, cornered, huge))).toBe('damaged');
    expect(await readCv(makeHeic(80, 40, cornered, huge))).toEqual({ kind: 'refused', reason: 'damaged' });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('that is cut short or nonsense inside is damaged', async () => {
    const whole = makeHeic(80, 40, cornered);
    expect(await refusedFor(whole.subarray(0, whole.length - 3000))).toBe('damaged');
    const noise = whole.map((byte, at) => (at > 60 && at % 7 === 0 ? byte ^ 0x5a : byte));
    expect(await refusedFor(noise)).toBe('damaged');
  }, 60_000);

  it('is given up at its deadline, and the next one is drawn', async () => {
    await expect(heicAsJpeg(makeHeic(80, 40, cornered), 1)).rejects.toBeInstanceOf(UndecodableHeic);
    expect((await heicAsJpeg(makeHeic(80, 40, cornered))).subarray(0, 2)).toEqual(Uint8Array.of(0xff, 0xd8));
  }, 60_000);
});
