import type { Block } from '@aws-sdk/client-textract';
import type { ScannedPage } from '../../domain/ocr.ts';

/** Textract's blocks as pages, in order. */
export function pagesOf(blocks: readonly Block[], count: number): ScannedPage[] {
  const byId = new Map(blocks.map((block) => [block.Id, block]));
  const wordsOf = (line: Block) =>
    (line.Relationships?.find(({ Type }) => Type === 'CHILD')?.Ids ?? []).flatMap((id) => {
      const word = byId.get(id);
      if (!word?.Text) return [];
      return [{ text: word.Text, confidence: word.Confidence ?? 0, polygon: polygonOf(word) }];
    });
  return Array.from({ length: count }, (_, at) => ({
    lines: blocks
      .filter(({ BlockType, Page }) => BlockType === 'LINE' && (Page ?? 1) === at + 1)
      .map((line) => ({ polygon: polygonOf(line), words: wordsOf(line) })),
  }));
}

const polygonOf = ({ Geometry }: Block) =>
  (Geometry?.Polygon ?? []).map(({ X = 0, Y = 0 }) => ({ x: X, y: Y }));
