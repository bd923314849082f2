import { heightOf, type Word } from './word.ts';

/** Slopes below this many points a point are level: under a third of a line across a page. */
const level = 0.003;
/** A page skewed more than about 6 degrees is not straightened from its words. */
const steepest = 0.1;

/**
 * Straightens words of a skewed scan. The slope is the median over neighbours on one line, as the words
 * came; it needs 20 such pairs to be believed.
 */
export function deskew(words: readonly Word[]): readonly Word[] {
  const slope = slopeOf(words);
  if (Math.abs(slope) < level) return words;
  return words.map((word) => {
    const down = -slope * word.x0;
    return { ...word, base: word.base + down, y0: word.y0 + down, y1: word.y1 + down };
  });
}

function slopeOf(words: readonly Word[]): number {
  const slopes: number[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!next) break;
    const [dx, dy] = [next.x0 - word.x0, next.base - word.base];
    const neighbours = dx > 0 && next.x0 - word.x1 < heightOf(word) * 2 && Math.abs(dy) < dx * steepest;
    if (neighbours) slopes.push(dy / dx);
  }
  if (slopes.length < 20) return 0;
  return slopes.sort((a, b) => a - b)[slopes.length >> 1] ?? 0;
}
