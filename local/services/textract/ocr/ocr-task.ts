import type { DocumentFormat } from '../document-format.ts';
import type { PageText } from '../page-text.ts';

/** One page to recognise. */
export interface OcrTask {
  readonly file: Uint8Array;
  readonly format: DocumentFormat;
  /** From 1. */
  readonly page: number;
  /** Whether a document of several pages is refused, before anything is recognised. */
  readonly isWhole: boolean;
}

/** What came of it. What is in a file never rejects. */
export type OcrAnswer =
  | { readonly kind: 'read'; readonly pages: number; readonly text: PageText }
  | { readonly kind: 'refused'; readonly reason: 'unreadable' | 'many-pages' };
