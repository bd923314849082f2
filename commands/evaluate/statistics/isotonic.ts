/** Something that may be right, and the value by which one guesses that it is. */
export interface Point {
  readonly margin: number;
  readonly right: boolean;
}

/** A step of a rising curve: the points from `from` on, up to the next step's. */
export interface Block {
  readonly from: number;
  readonly right: number;
  readonly n: number;
}

/**
 * Isotonic regression by pooling adjacent violators: the rising steps whose squared distance from what was right is
 * least. Points of one margin are one step. Steps with fewer than `fewest` points join the one above, the last the one
 * below, which keeps the curve rising.
 */
export function isotonic(points: readonly Point[], fewest = 1): Block[] {
  const blocks: Block[] = [];
  for (const { margin, right } of [...points].sort((a, b) => a.margin - b.margin)) {
    const last = blocks.at(-1);
    const block = { from: margin, right: right ? 1 : 0, n: 1 };
    if (last?.from === margin) blocks.splice(-1, 1, joined(last, block));
    else blocks.push(block);
  }
  return withFewest(pooled(blocks), fewest);
}

/** The mean share right of a block. */
export const shareRight = ({ right, n }: Block): number => right / n;

/** Joins neighbours until each block is right more often than the one before. */
function pooled(blocks: readonly Block[]): Block[] {
  const rising: Block[] = [];
  for (const block of blocks) {
    let next = block;
    for (let last = rising.at(-1); last && shareRight(last) >= shareRight(next); last = rising.at(-1)) {
      next = joined(last, next);
      rising.pop();
    }
    rising.push(next);
  }
  return rising;
}

function withFewest(blocks: readonly Block[], fewest: number): Block[] {
  const large: Block[] = [];
  let waiting: Block | null = null;
  for (const block of blocks) {
    const next: Block = waiting === null ? block : joined(waiting, block);
    waiting = next.n < fewest ? next : null;
    if (waiting === null) large.push(next);
  }
  const last = large.pop();
  if (waiting === null) return last ? [...large, last] : [];
  return [...large, last ? joined(last, waiting) : waiting];
}

const joined = (lower: Block, upper: Block): Block => ({
  from: lower.from,
  right: lower.right + upper.right,
  n: lower.n + upper.n,
});
