import { heicAsJpeg, UndecodableHeic } from './heic/heic-host.ts';
import { pictureAsPdf } from './image/picture-as-pdf.ts';
import { type PictureFormat, pictureSizes } from './image/picture-info.ts';
import { DamagedPicture } from './image/pixel-size.ts';
import { UnreadablePicture } from './image/tiff-strips.ts';
import { runPdfTask } from './pdf/pdf-host.ts';
import type { PagePicture, PdfAnswer, PdfTask } from './pdf/pdf-task.ts';
import type { Refusal } from './reading.ts';
import { sniff } from './sniff.ts';

export type { PagePicture } from './pdf/pdf-task.ts';

/** How pages are drawn for text recognition. Everything has a default. */
export interface PageImageOptions {
  /** Dots an inch for PDF pages, default 200: measured as good as 300, and a quarter faster. */
  readonly dpi?: number;
  /** Longest side in pixels, default 3,508 (A4 at 300 dpi); larger photos are drawn smaller. */
  readonly maxSide?: number;
  /** Milliseconds for the whole call, default 20,000. */
  readonly deadlineMs?: number;
}

/** Thrown when pages cannot be drawn or copied: the file is damaged, locked, or of another kind. */
export class PagesRefused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(`pages refused: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Pictures of pages (from 1) of a PDF, JPEG, PNG, TIFF or HEIC: 8-bit grey PNG, turned upright by EXIF. A PNG is
 * handed on as it is, once its header is within the caps. Rejects with {@link PagesRefused}.
 */
export async function renderPages(
  given: Uint8Array,
  pages: readonly number[],
  options: PageImageOptions = {},
): Promise<PagePicture[]> {
  const { dpi = 200, maxSide = 3_508, deadlineMs = 20_000 } = options;
  const file = await drawable(given);
  const { format, pdf } = source(file, pages);
  if (format === 'png') return [{ page: 1, png: file }];
  // A picture's PDF holds just the pages asked for, in that order.
  const numbers = format === 'pdf' ? pages : pages.map((_, at) => at + 1);
  const answer = await done(pdf(), { kind: 'render', pages: numbers, dpi, maxSide }, deadlineMs);
  if (answer.kind !== 'pictures') throw new PagesRefused('damaged');
  return answer.pictures.map(({ png }, at) => ({ page: pages[at] ?? at + 1, png }));
}

/** One PDF of just those pages (from 1), in that order. Rejects with {@link PagesRefused}. */
export async function pagesAsPdf(
  given: Uint8Array,
  pages: readonly number[],
  options: Pick<PageImageOptions, 'deadlineMs'> = {},
): Promise<Uint8Array> {
  const file = await drawable(given);
  const { format, pdf } = source(file, pages);
  if (format !== 'pdf') return pdf();
  const answer = await done(file, { kind: 'extract', pages }, options.deadlineMs ?? 20_000);
  if (answer.kind !== 'file') throw new PagesRefused('damaged');
  return answer.file;
}

/** HEIC as JPEG, once its header is within the caps; everything else as it is. */
async function drawable(file: Uint8Array): Promise<Uint8Array> {
  if (sniff(file) !== 'heic') return file;
  refusing(() => pictureSizes(file, 'heic'));
  try {
    return await heicAsJpeg(file);
  } catch (error) {
    if (error instanceof UndecodableHeic) throw new PagesRefused('damaged');
    throw error;
  }
}

function source(file: Uint8Array, pages: readonly number[]) {
  const format = sniff(file);
  if (format === 'pdf') return { format, pdf: () => file };
  if (format !== 'jpg' && format !== 'png' && format !== 'tiff') throw new PagesRefused('unsupported-format');
  const known: PictureFormat = format;
  return refusing(() => {
    const count = pictureSizes(file, known).length;
    if (pages.some((page) => page < 1 || page > count)) throw new PagesRefused('damaged');
    return { format, pdf: () => refusing(() => pictureAsPdf(file, known, pages)) };
  });
}

function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadablePicture) throw new PagesRefused('unreadable');
    if (error instanceof DamagedPicture || error instanceof RangeError) throw new PagesRefused('damaged');
    throw error;
  }
}

async function done(file: Uint8Array, task: PdfTask, deadlineMs: number): Promise<PdfAnswer> {
  const answer = await runPdfTask(file, task, { deadlineMs });
  if (answer.kind === 'refused') throw new PagesRefused(answer.reason);
  return answer;
}
