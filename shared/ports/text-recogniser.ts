import type { OcrPart, ScannedPage } from '../domain/ocr.ts';

/** What text recognition answered. Throttling is an answer, not a failure: it is asked again later. */
export type Recognition =
  | { readonly kind: 'recognised'; readonly pages: readonly ScannedPage[] }
  | { readonly kind: 'throttled' }
  /** The picture itself cannot be read; asking again gives the same answer. */
  | { readonly kind: 'unreadable' };

/** What became of a job. */
export type JobAnswer = Recognition | { readonly kind: 'running' };

/** Recognises text in pictures of pages. */
export interface TextRecogniser {
  /** One page, at once. */
  recognise(part: OcrPart): Promise<Recognition>;
  /** Starts a job for a document; the same token gives the same job. */
  start(
    part: OcrPart,
    job: { readonly token: string; readonly reference: string },
  ): Promise<
    { readonly kind: 'started'; readonly jobId: string } | Exclude<Recognition, { kind: 'recognised' }>
  >;
  /** A job's pages, in order, or that it still runs. */
  result(jobId: string): Promise<JobAnswer>;
}
