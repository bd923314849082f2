import { remembered } from './remembered.ts';

/** The text of a CV, as read: pages in order, each line as a person would read it. */
export interface CvText {
  readonly pages: readonly CvPage[];
}

/** One page. `page` counts from 1, and is null for formats without pages (DOCX, TXT). */
export interface CvPage {
  readonly page: number | null;
  readonly lines: readonly string[];
}

/** One line with its place, for quotes: `line` counts from 1 within its page. */
export interface CvLine {
  readonly page: number | null;
  readonly line: number;
  readonly text: string;
}

/** All lines of a text in reading order; asked again for the same text, the same lines. */
export const linesOf: (text: CvText) => readonly CvLine[] = remembered((text) =>
  text.pages.flatMap(({ page, lines }) => lines.map((line, at) => ({ page, line: at + 1, text: line }))),
);
