import type { CvPage, CvText } from '../../shared/domain/cv-text.ts';
import type { RejectReason, ReviewReason } from '../../shared/domain/reason.ts';
import { readCv } from '../../shared/reading/read-cv.ts';

/** Pages of one file whose text only a picture holds. */
export interface PicturePages {
  readonly file: Uint8Array;
  /** From 1, in the file. */
  readonly pages: readonly number[];
  /** Pages of the CV before this file. */
  readonly before: number;
}

/** Several files read as one CV. */
export interface FilesRead {
  readonly kind: 'text';
  readonly text: CvText;
  readonly pages: number | null;
  readonly hidden: string[];
  readonly pictures: readonly PicturePages[];
}

/** Why the files cannot be read as a CV. */
export interface FilesRefused {
  readonly kind: 'refused';
  readonly reason: ReviewReason | RejectReason;
}

/** Fewer letters than this say nothing about anybody. */
const fewestLetters = 40;

/**
 * Reads files in order; their pages are numbered through. One file that cannot be read is a reason to ask a person.
 * `onPage` hears of each page, from 1, and of how many there seem to be: a file not opened yet counts as one.
 */
export async function readFiles(
  files: readonly Uint8Array[],
  onPage: (page: number, of: number) => void = () => {},
): Promise<FilesRead | FilesRefused> {
  const pages: CvPage[] = [];
  const hidden: string[] = [];
  const pictures: PicturePages[] = [];
  let before = 0;
  let isPaged = true;
  for (const [at, file] of files.entries()) {
    const [earlier, later] = [before, files.length - at - 1];
    onPage(earlier + 1, earlier + 1 + later);
    const reading = await readCv(file, {
      onPage: (page, of) => onPage(earlier + page, earlier + of + later),
    });
    if (reading.kind === 'refused') return { kind: 'refused', reason: reading.reason };
    const { text, imagePages } = reading;
    pages.push(...text.pages.map((page) => numbered(page, before)));
    if (imagePages.length > 0) pictures.push({ file, pages: imagePages, before });
    hidden.push(...reading.hidden);
    isPaged &&= reading.pages !== null;
    before += reading.pages ?? 1;
  }
  if (pictures.length === 0 && lettersIn(pages) < fewestLetters)
    return { kind: 'refused', reason: 'unreadable' };
  return { kind: 'text', text: { pages }, pages: isPaged ? before : null, hidden, pictures };
}

const numbered = (page: CvPage, before: number): CvPage =>
  page.page === null ? page : { ...page, page: before + page.page };

const lettersIn = (pages: readonly CvPage[]): number =>
  pages
    .flatMap(({ lines }) => lines)
    .join('')
    .replaceAll(/\P{L}/gu, '').length;
