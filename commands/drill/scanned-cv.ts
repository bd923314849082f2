import { readFileSync } from 'node:fs';
import { greyPng } from '../../shared/reading/image/grey-png.ts';
import { picturePdf } from '../../shared/reading/image/picture-page.ts';
import { pngPage } from '../../shared/reading/image/png-page.ts';
import { root } from '../command-line.ts';
import type { CvToSend } from '../intake/submit.ts';

/** The sample scan as a PDF of so many pages, all pictures and all but the first white; above three they are recognised by a job. */
export function scannedCv(pages: number): CvToSend {
  const first = pngPage(new Uint8Array(readFileSync(`${root}samples/scan-housing.png`)));
  const white = pngPage(greyPng(248, 351, new Uint8Array(248 * 351).fill(255)));
  return { name: 'scan.pdf', bytes: picturePdf([first, ...Array.from({ length: pages - 1 }, () => white)]) };
}
