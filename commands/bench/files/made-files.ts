import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../command-line.ts';
import { cvLines } from './cv-lines.ts';
import { makeDocx } from './docx.ts';
import type { InputFile, InputFiles } from './input-file.ts';
import { makePdf } from './pdf.ts';

const made = (
  count: number,
  from: number,
  ending: string,
  make: (lines: string[]) => Uint8Array,
): InputFile[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `made-${from + at}.${ending}`,
    bytes: make(cvLines(from + at)),
  }));

/** The samples, which a browser and a word processor wrote: fonts of their own, and other habits than ours. */
const sample = (name: string): InputFile => ({
  name,
  bytes: new Uint8Array(readFileSync(join(root, 'samples', name))),
});

/** Files made by code, the same in every run: CVs of one to two pages. */
export const madeFiles = (): InputFiles => ({
  plain: [...made(15, 0, 'pdf', (lines) => makePdf(lines)), sample('send-south.pdf')],
  inked: made(8, 20, 'pdf', (lines) => makePdf(lines, { curved: true })),
  docx: [...made(11, 40, 'docx', makeDocx), sample('send-midlands-north.docx')],
  other: made(4, 60, 'txt', (lines) => new TextEncoder().encode(lines.join('\n'))),
});
