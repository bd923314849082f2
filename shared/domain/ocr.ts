import type { CvText } from './cv-text.ts';

/** An object in the derived bucket that Textract shall read: one page as PNG, or a PDF of several. */
export interface OcrPart {
  readonly key: string;
  readonly versionId: string;
  /** The CV's page numbers, from 1, that it holds in order. */
  readonly pages: readonly number[];
}

/** An application's text recognition under way. */
export interface OcrWork {
  readonly parts: readonly OcrPart[];
  /** The text that needed no recognition, in the derived bucket. */
  readonly partial: { readonly key: string; readonly versionId: string };
  /** Textract's job of each part with more than one page, by the part's place in `parts`. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Times Textract said that we ask too much, since it last answered. */
  readonly throttles: number;
}

/** A point of the picture, in shares of its width and height. */
export interface SharePoint {
  readonly x: number;
  readonly y: number;
}

/** A page as recognition saw it: its lines and words with the corners of each, the first where its text begins. */
export interface ScannedPage {
  readonly lines: readonly {
    readonly polygon: readonly SharePoint[];
    readonly words: readonly {
      readonly text: string;
      /** 0–100. */
      readonly confidence: number;
      readonly polygon: readonly SharePoint[];
    }[];
  }[];
}

/** A page as recognised: lines in reading order. */
export interface RecognisedPage {
  readonly lines: readonly string[];
  readonly words: number;
  /** Mean over its words, 0–100; 0 without words. */
  readonly confidence: number;
}

/** Below either, a page's words are not to be believed (measured: clean scans have 91–94, an unreadable turned photo 38). */
const leastConfidence = 60;
const fewestWords = 15;

/** Whether what was recognised is too uncertain to decide from. A page of a few words, beside pages with text, is a logo or a stamp. */
export function isUncertain(pages: readonly RecognisedPage[], hasOtherText: boolean): boolean {
  const speaking = pages.filter(({ words }) => words >= fewestWords);
  if (speaking.length === 0) return !hasOtherText;
  return speaking.some(({ confidence }) => confidence < leastConfidence);
}

/** The text with recognised lines in place of the pages that had none. */
export function withRecognised(text: CvText, recognised: ReadonlyMap<number, RecognisedPage>): CvText {
  return {
    pages: text.pages.map((page) => {
      const found = page.page === null ? undefined : recognised.get(page.page);
      return found ? { page: page.page, lines: found.lines } : page;
    }),
  };
}
