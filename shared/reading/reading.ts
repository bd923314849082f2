import type { CvText } from '../domain/cv-text.ts';
import { cleanText } from './repair/clean-word.ts';
import { mendPostcodes } from './repair/postcodes.ts';

/** A file's true type, found from its content and never from its name. */
export type Format = 'pdf' | 'docx' | 'doc' | 'rtf' | 'odt' | 'txt' | 'jpg' | 'png' | 'tiff' | 'heic';

/** Why a file cannot be read here; each is a reason of the application's outcome. */
export type Refusal =
  | 'empty'
  | 'not-a-document'
  | 'damaged'
  | 'password'
  | 'too-long'
  | 'unsupported-format'
  | 'unreadable';

/** Bounds for reading one file. Everything has a default. */
export interface ReadOptions {
  /** Milliseconds a PDF may take in its worker before it is stopped. Default 8,000. */
  readonly deadlineMs?: number;
  /** A document with more pages is `too-long`. Default 20. */
  readonly maxPages?: number;
  /** A document with more characters is `too-long`. Default 200,000; at most about 600,000 for word processors' files. */
  readonly maxChars?: number;
  /** Called before each page is read: the page, from 1, and how many there are. */
  readonly onPage?: (page: number, of: number) => void;
  readonly minimumOnly?: never;
}

/** A file that was opened: its text, and the pages whose text only a picture holds. */
export interface TextReading {
  readonly kind: 'text';
  readonly format: Format;
  readonly text: CvText;
  /** Number of pages; null for formats without pages. */
  readonly pages: number | null;
  /** Pages, from 1, without usable text of their own: they need text recognition. */
  readonly imagePages: number[];
  /** Words that are in the file but that no reader of it sees. Never tagged, only counted and shown. */
  readonly hidden: string[];
}

/** What reading a file came to. Reading never throws for what is in a file. */
export type Reading = TextReading | { readonly kind: 'refused'; readonly reason: Refusal };

/** A refused reading. */
export const refused = (reason: Refusal): Reading => ({ kind: 'refused', reason });

/** Hidden words beyond this are not kept: one is enough to tell, and a file may hold millions. */
export const mostHidden = 5_000;

/** A reading of a format without pages. Lines keep their order, are cleaned, and blank ones are dropped. */
export function pagelessReading(format: Format, lines: readonly string[], hidden: string[] = []): Reading {
  const kept = lines.map((line) => mendPostcodes(cleanText(line).trim())).filter((line) => line !== '');
  const text: CvText = { pages: [{ page: null, lines: kept }] };
  return { kind: 'text', format, text, pages: null, imagePages: [], hidden: hidden.slice(0, mostHidden) };
}

/** A reading of a picture: no text yet, every page needs recognition. */
export function pictureReading(format: Format, pages: number): Reading {
  const all = Array.from({ length: pages }, (_, at) => at + 1);
  return {
    kind: 'text',
    format,
    text: { pages: all.map((page) => ({ page, lines: [] })) },
    pages,
    imagePages: all,
    hidden: [],
  };
}
