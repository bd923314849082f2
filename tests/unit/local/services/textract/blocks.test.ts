import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../../local/services/textract/blocks.ts';
import { quadOf } from '../../../../../local/services/textract/ocr/quad.ts';
import type { PageText } from '../../../../../local/services/textract/page-text.ts';

const size = { width: 200, height: 400 };
const box = { x0: 20, y0: 40, x1: 120, y1: 60 };
const corners = (along: { x: number; y: number }, isHalfTurned = false) =>
  quadOf(box, along, size, isHalfTurned).map(({ x, y }) => [x * size.width, y * size.height].map(Math.round));

describe('corners of text', () => {
  it('begin at its own top left, whichever way the page was turned', () => {
    const [a, b, c, d] = [
      [20, 40],
      [120, 40],
      [120, 60],
      [20, 60],
    ];
    expect(corners({ x: 90, y: 0 })).toEqual([a, b, c, d]);
    expect(corners({ x: 0, y: 90 })).toEqual([b, c, d, a]);
  });

  it('are those of the picture as it came where it was read the other way up', () => {
    expect(corners({ x: 90, y: 0 }, true)).toEqual([
      [180, 360],
      [80, 360],
      [80, 340],
      [180, 340],
    ]);
  });

  it('lean with a skewed line', () => {
    expect(corners({ x: 100, y: 5 })).toEqual([
      [20, 40],
      [120, 45],
      [120, 60],
      [20, 55],
    ]);
    expect(corners({ x: 100, y: -5 })[0]).toEqual([20, 45]);
  });
});

const word = (text: string, along = { x: 1, y: 0 }) => ({
  text,
  confidence: 91,
  quad: quadOf(box, along, size, false),
});
const page: PageText = {
  lines: [
    { ...word(''), words: [word('Housing'), word('officer')] },
    { ...word(''), words: [word('sideways', { x: 0, y: 1 })] },
  ],
};

describe('Textract’s blocks', () => {
  const blocks = blocksOf(page, 3);

  it('are the page, its lines and all words, each the parent of the next by id', () => {
    expect(blocks.map(({ BlockType, Text }) => [BlockType, Text ?? null])).toEqual([
      ['PAGE', null],
      ['LINE', 'Housing officer'],
      ['LINE', 'sideways'],
      ['WORD', 'Housing'],
      ['WORD', 'officer'],
      ['WORD', 'sideways'],
    ]);
    const ids = blocks.map(({ Id }) => Id);
    expect(new Set(ids).size).toBe(6);
    expect(blocks[0]?.Relationships).toEqual([{ Type: 'CHILD', Ids: [ids[1], ids[2]] }]);
    expect(blocks[1]?.Relationships).toEqual([{ Type: 'CHILD', Ids: [ids[3], ids[4]] }]);
    expect(blocks.every(({ Page }) => Page === 3)).toBe(true);
  });

  it('place words by shares of the page and say how they are turned', () => {
    expect(blocks[3]).toMatchObject({
      TextType: 'PRINTED',
      Confidence: 91,
      Geometry: {
        BoundingBox: { Left: 0.1, Top: 0.1, Width: expect.closeTo(0.5), Height: expect.closeTo(0.05) },
        RotationAngle: 0,
      },
    });
    expect(blocks[5]).toMatchObject({ Geometry: { RotationAngle: 90 } });
  });

  it('of a blank page are the page alone', () => {
    const [only, ...others] = blocksOf({ lines: [] }, 1);
    expect(others).toEqual([]);
    expect(only).not.toHaveProperty('Relationships');
  });
});
