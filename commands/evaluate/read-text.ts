import { readFile } from 'node:fs/promises';
import { pictureParts } from '../../functions/extract-text/picture-parts.ts';
import { type FilesRead, readFiles } from '../../functions/extract-text/read-files.ts';
import type { CvText } from '../../shared/domain/cv-text.ts';
import { isUncertain, type RecognisedPage, withRecognised } from '../../shared/domain/ocr.ts';
import { PagesRefused } from '../../shared/reading/page-images.ts';
import { stopPdfWorker } from '../../shared/reading/pdf/pdf-host.ts';
import { recognisedPage } from '../../shared/reading/recognised/recognised-page.ts';
import type { TextSource } from './inputs/inputs.ts';
import { type LocalRecogniser, localRecogniser } from './local-recogniser.ts';
import { type Fingerprint, fingerprintOf } from './statistics/near-duplicates.ts';

/** A text to decide on; empty where it could not be read, with the reason why. */
export interface ReadText {
  readonly text: CvText;
  readonly unread: string | null;
  readonly fingerprint: Fingerprint;
}

/** Reads texts as the pipeline does. Pictures go to the local text recogniser, which is not Textract. */
export interface TextReader {
  read(source: TextSource): Promise<ReadText>;
  /** Ends the recogniser and the PDF reader. */
  stop(): Promise<void>;
}

/** A reader for one run. `ocrPagesPerCv` is the agency's bound. */
export function textReader({ ocrPagesPerCv }: { readonly ocrPagesPerCv: number }): TextReader {
  const recogniser = localRecogniser();
  return {
    async read(source) {
      if ('text' in source) return read({ pages: [{ page: null, lines: source.text.split(/\r?\n/) }] });
      const files = await readFiles([new Uint8Array(await readFile(source.path))]);
      if (files.kind === 'refused') return unread(files.reason);
      const pages = files.pictures.reduce((sum, one) => sum + one.pages.length, 0);
      if (pages === 0) return read(files.text);
      return pages > ocrPagesPerCv ? unread('ocr-budget') : recognised(files, recogniser);
    },
    async stop() {
      recogniser.close();
      await stopPdfWorker();
    },
  };
}

async function recognised({ pictures, text }: FilesRead, recogniser: LocalRecogniser): Promise<ReadText> {
  const found = new Map<number, RecognisedPage>();
  try {
    for (const part of await pictureParts(pictures, 'ocr', recogniser.pictures)) {
      const scanned = await recogniser.recognise(part);
      if (scanned === null) return unread('unreadable');
      for (const [at, page] of part.pages.entries())
        found.set(page, recognisedPage(scanned[at] ?? { lines: [] }));
    }
  } catch (error) {
    if (error instanceof PagesRefused) return unread(error.reason);
    throw error;
  }
  const hasOtherText = text.pages.some(({ lines }) => lines.join('').length > 200);
  return isUncertain([...found.values()], hasOtherText)
    ? unread('low-ocr-confidence')
    : read(withRecognised(text, found));
}

const read = (text: CvText): ReadText => ({
  text,
  unread: null,
  fingerprint: fingerprintOf(text.pages.flatMap(({ lines }) => lines).join('\n')),
});

const unread = (reason: string): ReadText => ({
  text: { pages: [] },
  unread: reason,
  fingerprint: fingerprintOf(''),
});
