import { afterAll, describe, expect, it } from 'vitest';
import { cvLines } from '../../../../../commands/bench/files/cv-lines.ts';
import { mixed } from '../../../../../commands/bench/files/input-file.ts';
import { madeFiles } from '../../../../../commands/bench/files/made-files.ts';
import { linesPerPage, makePdf } from '../../../../../commands/bench/files/pdf.ts';
import { inkTest } from '../../../../../commands/bench/reading/ink-test.ts';
import { stopPdfWorker } from '../../../../../shared/reading/pdf/pdf-host.ts';
import { readCv } from '../../../../../shared/reading/read-cv.ts';

afterAll(stopPdfWorker);

const textOf = async (file: Uint8Array): Promise<string> => {
  const reading = await readCv(file);
  if (reading.kind !== 'text') throw new Error(reading.reason);
  return reading.text.pages.flatMap(({ lines }) => lines).join(' ');
};

describe('made files', () => {
  const files = madeFiles();

  it('are text that our reader finds whole, in every format', async () => {
    for (const { name, bytes } of mixed(files)) {
      const number = /^made-(\d+)/.exec(name)?.[1];
      if (number === undefined) continue;
      const text = await textOf(bytes);
      for (const word of cvLines(Number(number)).join(' ').split(' ')) expect(text).toContain(word);
    }
  });

  it('part into those that reading draws and those that it does not', async () => {
    const isDrawn = await inkTest();
    expect(
      files.plain.filter(({ name }) => name.startsWith('made')).map(({ bytes }) => isDrawn(bytes)),
    ).not.toContain(true);
    expect(files.inked.map(({ bytes }) => isDrawn(bytes))).not.toContain(false);
  });

  it('are the same in every run', () => {
    expect(madeFiles().plain[3]?.bytes).toEqual(files.plain[3]?.bytes);
  });

  it('are mixed in turn, none lost', () => {
    const all = mixed(files);
    expect(all).toHaveLength(Object.values(files).flat().length);
    expect(new Set(all.slice(0, 4).map(({ name }) => name.split('.').at(-1)))).toEqual(
      new Set(['pdf', 'docx', 'txt']),
    );
  });
});

it('a made PDF has the pages asked for', async () => {
  const reading = await readCv(makePdf(cvLines(1, 60).slice(0, 4 * linesPerPage)));
  expect(reading).toMatchObject({ kind: 'text', pages: 4, imagePages: [], hidden: [] });
});
