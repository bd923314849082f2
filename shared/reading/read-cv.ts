import { readDoc } from './doc/read-doc.ts';
import { readDocx } from './docx/read-docx.ts';
import { TooMuchText } from './flow/line-flow.ts';
import { readPicture } from './image/read-picture.ts';
import { readOdt } from './odt/read-odt.ts';
import { packageKind } from './package-kind.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { type Reading, type ReadOptions, refused } from './reading.ts';
import { readRtf } from './rtf/read-rtf.ts';
import { sniff } from './sniff.ts';
import { readText } from './text/read-text.ts';
import { DamagedXml } from './xml/scan-xml.ts';
import { DamagedZip, openZip } from './zip/open-zip.ts';

export type { Reading, ReadOptions } from './reading.ts';

/**
 * Reads a CV file: finds its type by content and takes out its text, in reading order. Never throws for
 * what is in a file. Of several reasons to refuse, `empty` comes first, then the type, then `password`
 * and `damaged`. Pictures come back without text, their pages listed for text recognition.
 */
export async function readCv(file: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  if (file.length === 0) return refused('empty');
  const { maxChars = 200_000 } = options;
  const reading = await bounded(() => readByType(file, options));
  if (reading.kind !== 'text') return reading;
  const chars = reading.text.pages.reduce((sum, page) => sum + page.lines.join('').length, 0);
  if (chars > maxChars) return refused('too-long');
  if (chars === 0 && reading.imagePages.length === 0) return refused('unreadable');
  return reading;
}

/** A word processor's file with text without end is too long, whatever it would come to. */
async function bounded(read: () => Promise<Reading>): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TooMuchText) return refused('too-long');
    throw error;
  }
}

async function readByType(file: Uint8Array, options: ReadOptions): Promise<Reading> {
  const kind = sniff(file);
  switch (kind) {
    case 'pdf':
      return readPdf(file, options);
    case 'zip':
      return readPackage(file);
    case 'cfb':
      return readDoc(file);
    case 'rtf':
      return readRtf(file);
    case 'txt':
      return readText(file);
    case 'jpg':
    case 'png':
    case 'tiff':
    case 'heic':
      return readPicture(file, kind, options.maxPages ?? 20);
    case 'binary':
      return refused('not-a-document');
    default:
      return refused('unsupported-format');
  }
}

function readPackage(file: Uint8Array): Reading {
  try {
    const zip = openZip(file);
    const kind = packageKind(zip);
    if (kind === 'docx') return readDocx(zip);
    return kind === 'odt' ? readOdt(zip) : refused(kind);
  } catch (error) {
    if (error instanceof DamagedZip || error instanceof DamagedXml) return refused('damaged');
    throw error;
  }
}
