import type { Refusal } from '../reading.ts';

/** What the PDF worker can be asked to do with one file. */
export type PdfTask =
  | { readonly kind: 'read'; readonly maxPages: number; readonly maxChars: number }
  | {
      readonly kind: 'render';
      readonly pages: readonly number[];
      readonly dpi: number;
      readonly maxSide: number;
    }
  | { readonly kind: 'extract'; readonly pages: readonly number[] };

/** One page as read. */
export interface PdfPage {
  /** Lines in reading order; empty when the page needs text recognition. */
  readonly lines: readonly string[];
  readonly needsOcr: boolean;
}

/** One page as a picture: 8-bit grey, PNG. */
export interface PagePicture {
  /** From 1. */
  readonly page: number;
  readonly png: Uint8Array;
}

/** What came of a task. Contents of the file are never thrown as errors. */
export type PdfAnswer =
  | { readonly kind: 'read'; readonly pages: readonly PdfPage[]; readonly hidden: readonly string[] }
  | { readonly kind: 'pictures'; readonly pictures: readonly PagePicture[] }
  | { readonly kind: 'file'; readonly file: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** Host to worker. */
export interface PdfRequest {
  readonly file: Uint8Array;
  readonly task: PdfTask;
}

/** Worker to host: `ready` once, then for each request any number of pages begun and one answer. `broken` asks for a new worker. */
export type PdfMessage =
  | 'ready'
  | { readonly page: number; readonly of: number }
  | { readonly answer: PdfAnswer; readonly broken: boolean };
