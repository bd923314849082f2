import { ApiError } from '../../json-api.ts';
import { type Block, blocksOf } from '../blocks.ts';
import { checked, type Document, objectOf, type ReadObject } from '../document.ts';
import type { PageQueue } from '../ocr/page-queue.ts';
import type { Job, JobEnd } from './job.ts';

/** A job's end but for the time, and the blocks of the pages that were read. */
export interface JobResult {
  readonly end: Omit<JobEnd, 'endedAt'>;
  readonly blocks: readonly Block[];
}

/** Textract's most pages a document. */
const pagesAtMost = 3_000;

/** Recognises a job's document page by page. Rejects only where recognition is shut down or fails itself. */
export async function runJob(
  { place, fault }: Job,
  { pages, readObject }: { readonly pages: PageQueue; readonly readObject: ReadObject },
): Promise<JobResult> {
  if (fault === 'failed-job') return failed('INTERNAL_ERROR');
  const document = await documentAt(objectOf(place, readObject));
  if (typeof document === 'string') return failed(document);
  const blocks: Block[] = [];
  const unread: number[] = [];
  let count = 1;
  for (let page = 1; page <= count; page += 1) {
    const answer = await pages.read({ ...document, page, isWhole: false }, 'job');
    if (answer.kind === 'refused') {
      // Nothing tells how many pages there are in a document that does not open.
      if (page === 1) return failed('BAD_DOCUMENT');
      unread.push(page);
      continue;
    }
    count = answer.pages;
    if (count > pagesAtMost) return failed('DOCUMENT_TOO_LARGE');
    if (fault === 'partial-job' && page === count) unread.push(page);
    else blocks.push(...blocksOf(answer.text, page));
  }
  const status = unread.length > 0 ? 'PARTIAL_SUCCESS' : 'SUCCEEDED';
  return { end: { status, message: null, pages: count, unread }, blocks };
}

/** The document, or why it cannot be taken: it may have changed since the job was started. */
async function documentAt(object: Promise<Buffer>): Promise<Document | string> {
  try {
    return checked(await object, 'job');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.code
      .replace(/Exception$/, '')
      .replace(/(?<=[a-z\d])(?=[A-Z])/g, '_')
      .toUpperCase();
  }
}

/** The end of a job that failed as a whole, with Textract's status message. */
export const failed = (message: string): JobResult => ({
  end: { status: 'FAILED', message, pages: 0, unread: [] },
  blocks: [],
});
