import type { CvPage, CvText } from '../../shared/domain/cv-text.ts';
import type { RejectReason, ReviewReason } from '../../shared/domain/reason.ts';
import { readCv } from '../../shared/reading/read-cv.ts';

/** Several files read as one CV. */
export type FilesRead =
  | { readonly kind: 'text'; readonly text: CvText; readonly pages: number | null; readonly hidden: string[] }
  | { readonly kind: 'refused'; readonly reason: ReviewReason | RejectReason };

/** Fewer letters than this say nothing about anybody. */
const fewestLetters = 40;

/** Reads files in order; their pages are numbered through. One file that cannot be read is a reason to ask a person. */
export async function readFiles(files: readonly Uint8Array[]): Promise<FilesRead> {
  const pages: CvPage[] = [];
  const hidden: string[] = [];
  let count = 0;
  let isPaged = true;
  for (const file of files) {
    const reading = await readCv(file);
    if (reading.kind === 'refused') return { kind: 'refused', reason: reading.reason };
    const isPicture = ['jpg', 'png', 'tiff', 'heic'].includes(reading.format);
    if (isPicture) return { kind: 'refused', reason: 'unsupported-format' };
    for (const page of reading.text.pages) {
      pages.push(page.page === null ? page : { ...page, page: count + page.page });
    }
    hidden.push(...reading.hidden);
    isPaged &&= reading.pages !== null;
    count += reading.pages ?? 1;
  }
  const letters = pages
    .flatMap(({ lines }) => lines)
    .join('')
    .replaceAll(/\P{L}/gu, '').length;
  if (letters < fewestLetters) return { kind: 'refused', reason: 'unreadable' };
  return { kind: 'text', text: { pages }, pages: isPaged ? count : null, hidden };
}
