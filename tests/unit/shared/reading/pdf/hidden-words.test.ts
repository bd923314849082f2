import { afterAll, describe, expect, it } from 'vitest';
import { stopPdfWorker } from '../../../../../shared/reading/pdf/pdf-host.ts';
import { readCv } from '../../../../../shared/reading/read-cv.ts';
import {
  column,
  type DrawnText,
  makePdf,
  type PageSpec,
  tinyPicture,
} from '../../../../fixtures/reading/make-pdf.ts';

afterAll(stopPdfWorker);

const body = column([
  'Ottoline Vane',
  'Planning Officer of a district council',
  'who reads every word of every letter',
]);

async function read(page: PageSpec) {
  const reading = await readCv(makePdf([page], [tinyPicture]));
  if (reading.kind !== 'text') throw new Error(reading.reason);
  return {
    visible: reading.text.pages.flatMap(({ lines }) => lines).join(' '),
    hidden: reading.hidden.join(' '),
  };
}

const stuffing = (more: Partial<DrawnText>): DrawnText => ({
  text: 'stuffed keywords',
  x: 60,
  y: 500,
  ...more,
});

describe('words nobody sees', () => {
  it.each([
    ['white on white', { texts: [...body, stuffing({ grey: 1 })] }],
    ['nearly white', { texts: [...body, stuffing({ grey: 0.95 })] }],
    ['half a point high', { texts: [...body, stuffing({ size: 0.5 })] }],
    ['off the page', { texts: [...body, stuffing({ x: -400 })] }],
    ['painted with nothing', { texts: [...body, stuffing({ mode: 3 })] }],
    ['painted over', { texts: [...body, stuffing({})], over: '1 g 50 480 300 40 re f' }],
    ['dark on a dark panel', { texts: [...body, stuffing({ grey: 0.1 })], under: '0 g 50 480 300 40 re f' }],
  ] as [string, PageSpec][])('%s are kept apart', async (_, page) => {
    const { visible, hidden } = await read(page);
    expect(hidden).toBe('stuffed keywords');
    expect(visible).toBe(body.map(({ text }) => text).join(' '));
  });

  it.each([
    ['white on a dark panel', { texts: [...body, stuffing({ grey: 1 })], under: '0.1 g 50 480 300 40 re f' }],
    ['grey on white', { texts: [...body, stuffing({ grey: 0.5 })] }],
    ['black on a tinted panel', { texts: [...body, stuffing({})], under: '0.8 g 50 480 300 40 re f' }],
    ['in a stroked frame', { texts: [...body, stuffing({})], over: '0 G 50 480 300 40 re S' }],
    [
      'white on a dark round shape',
      {
        texts: [...body, stuffing({ grey: 1 })],
        under: '0 g 40 500 m 40 560 400 560 400 500 c 400 440 40 440 40 500 c f',
      },
    ],
  ] as [string, PageSpec][])('%s are seen', async (_, page) => {
    const { visible, hidden } = await read(page);
    expect(hidden).toBe('');
    expect(visible).toContain('stuffed keywords');
  });

  it('keeps the text layer of a scan, which has ink under it', async () => {
    const words = column([
      'A scanned line of a CV',
      'with its text layer on top',
      'and quite enough letters to count',
    ]);
    const ink = words.map(({ x, y }) =>
      Array.from({ length: 60 }, (_, at) => `${x + at * 3} ${y} 2 8 re f`).join(' '),
    );
    const { visible, hidden } = await read({
      texts: words.map((text) => ({ ...text, mode: 3 })),
      under: `0 g ${ink.join(' ')}`,
    });
    expect(hidden).toBe('');
    expect(visible).toContain('A scanned line of a CV');
  });
});

describe('turned pages and text', () => {
  it('reads a page that is turned by its dictionary', async () => {
    const texts = body.map((text, at) => ({ ...text, x: 0, y: 0, matrix: `0 1 -1 0 ${100 + at * 14} 60` }));
    const { visible } = await read({ texts, extra: '/Rotate 90' });
    expect(visible).toBe(body.map(({ text }) => text).join(' '));
  });

  it('reads sideways text after the level text, in whole words', async () => {
    const { visible } = await read({
      texts: [{ text: 'Sideways heading', x: 0, y: 0, matrix: '0 1 -1 0 30 400' }, ...body],
    });
    expect(visible).toBe([...body.map(({ text }) => text), 'Sideways heading'].join(' '));
  });
});
