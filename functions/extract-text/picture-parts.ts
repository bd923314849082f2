import type { OcrPart } from '../../shared/domain/ocr.ts';
import type { Pictures } from '../../shared/ports/documents.ts';
import { pagesAsPdf, renderPages } from '../../shared/reading/page-images.ts';
import type { PicturePages } from './read-files.ts';

/** Up to so many pages are asked for one by one; above, one job on a document of just those pages is cheaper to wait for. */
const mostSinglePages = 3;

/** Puts pictures of pages where Textract can read them. Rejects with `PagesRefused` where a page cannot be drawn. */
export async function pictureParts(
  pictures: readonly PicturePages[],
  folder: string,
  store: Pictures,
): Promise<OcrPart[]> {
  const parts: OcrPart[] = [];
  for (const { file, pages, before } of pictures) {
    if (pages.length > mostSinglePages) {
      const key = `${folder}/${before + 1}.pdf`;
      const { versionId } = await store.write(key, await pagesAsPdf(file, pages), 'application/pdf');
      parts.push({ key, versionId, pages: pages.map((page) => before + page) });
      continue;
    }
    for (const { page, png } of await renderPages(file, pages)) {
      const key = `${folder}/${before + page}.png`;
      const { versionId } = await store.write(key, png, 'image/png');
      parts.push({ key, versionId, pages: [before + page] });
    }
  }
  return parts;
}
