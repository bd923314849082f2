import type { Block, Point } from '@aws-sdk/client-textract';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../../../shared/adapters/aws/textract-blocks.ts';
import { recognisedPage } from '../../../../../shared/reading/recognised/recognised-page.ts';

type Turn = (x: number, y: number) => [number, number];

/** Textract's blocks of lines given as text and place in shares of the upright page, seen through `turn`. */
function blocksOf(lines: readonly (readonly [string, number, number])[], turn: Turn): Block[] {
  const polygon = (x0: number, y0: number, x1: number, y1: number): Point[] =>
    [turn(x0, y0), turn(x1, y0), turn(x1, y1), turn(x0, y1)].map(([X, Y]) => ({ X, Y }));
  return lines.flatMap(([text, x, y], at): Block[] => {
    let from = x;
    const words = text.split(' ').map((word, place): Block => {
      const to = from + word.length * 0.012;
      const Geometry = { Polygon: polygon(from, y, to, y + 0.015) };
      from = to + 0.008;
      return { BlockType: 'WORD', Id: `${at}-${place}`, Text: word, Confidence: 90, Geometry };
    });
    const Ids = words.map(({ Id }) => Id ?? '');
    const Geometry = { Polygon: polygon(x, y, from - 0.008, y + 0.015) };
    return [{ BlockType: 'LINE', Id: `${at}`, Geometry, Relationships: [{ Type: 'CHILD', Ids }] }, ...words];
  });
}

const left = ['Skills and tools', 'Housing benefit', 'Rent arrears', 'Tenancy fraud'];
const right = ['Housing officer in Leeds', 'Ran a patch of homes', 'Sat on two panels', 'Wrote the policy'];
/** As Textract gives them: row by row, across both columns. */
const twoColumns = left.flatMap((text, at): [string, number, number][] => [
  [text, 0.08, 0.1 + at * 0.03],
  [right[at] ?? '', 0.5, 0.1 + at * 0.03],
]);

describe('Textract’s blocks as lines', () => {
  it.each<[string, Turn]>([
    ['upright', (x, y) => [x, y]],
    ['turned clockwise', (x, y) => [1 - y, x]],
    ['upside down', (x, y) => [1 - x, 1 - y]],
    ['turned anticlockwise', (x, y) => [y, 1 - x]],
    ['skewed by two degrees', (x, y) => [x, y + x * 0.025]],
  ])('come column after column from a page that is %s', (_how, turn) => {
    const [page] = pagesOf(blocksOf(twoColumns, turn), 1).map(recognisedPage);
    expect(page).toEqual({ lines: [...left, ...right], words: 25, confidence: 90 });
  });

  it('of a page without words are none', () => {
    expect(pagesOf([{ BlockType: 'PAGE', Page: 1 }], 2).map(recognisedPage)).toEqual([
      { lines: [], words: 0, confidence: 0 },
      { lines: [], words: 0, confidence: 0 },
    ]);
  });
});
