import { randomUUID } from 'node:crypto';
import type { Json } from '../../template/lookup.ts';
import type { PageText, Quad, ReadLine, ReadWord } from './page-text.ts';

/** A block of Textract's answer: `PAGE`, `LINE` or `WORD`. */
export type Block = { [name: string]: Json };

/** The whole page, which is where a page's own block lies. */
const wholePage: Quad = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

/** A page's blocks in Textract's order: the page, its lines, then the words of all lines. `page` counts from 1. */
export function blocksOf({ lines }: PageText, page: number): Block[] {
  const parts = lines.map((line) => {
    const words = line.words.map((word) => wordBlock(word, page));
    return { line: lineBlock(line, idsOf(words), page), words };
  });
  const lineBlocks = parts.map(({ line }) => line);
  const pageBlock = {
    BlockType: 'PAGE',
    Id: randomUUID(),
    Page: page,
    Geometry: geometryOf(wholePage),
    ...childrenOf(idsOf(lineBlocks)),
  };
  return [pageBlock, ...lineBlocks, ...parts.flatMap(({ words }) => words)];
}

const wordBlock = ({ text, confidence, quad }: ReadWord, page: number): Block => ({
  BlockType: 'WORD',
  Id: randomUUID(),
  Text: text,
  TextType: 'PRINTED',
  Confidence: confidence,
  Page: page,
  Geometry: { ...geometryOf(quad), RotationAngle: angleOf(quad) },
});

const lineBlock = ({ words, confidence, quad }: ReadLine, ids: readonly string[], page: number): Block => ({
  BlockType: 'LINE',
  Id: randomUUID(),
  Text: words.map(({ text }) => text).join(' '),
  Confidence: confidence,
  Page: page,
  Geometry: geometryOf(quad),
  ...childrenOf(ids),
});

const idsOf = (blocks: readonly Block[]): string[] => blocks.map(({ Id }) => String(Id));

const childrenOf = (ids: readonly string[]): { [name: string]: Json } =>
  ids.length === 0 ? {} : { Relationships: [{ Type: 'CHILD', Ids: [...ids] }] };

function geometryOf(quad: Quad): { [name: string]: Json } {
  const [xs, ys] = [quad.map(({ x }) => x), quad.map(({ y }) => y)];
  const [Left, Top] = [Math.min(...xs), Math.min(...ys)];
  return {
    BoundingBox: { Left, Top, Width: Math.max(...xs) - Left, Height: Math.max(...ys) - Top },
    Polygon: quad.map(({ x, y }) => ({ X: x, Y: y })),
  };
}

/** 0, 90, 180 or 270: how far the text is turned clockwise. */
function angleOf([from, to]: Quad): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 180;
  return dy >= 0 ? 90 : 270;
}
