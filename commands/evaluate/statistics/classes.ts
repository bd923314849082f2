/** A wanted class and the one predicted; null where a person decides, or should. */
export interface Pair {
  readonly wanted: string | null;
  readonly predicted: string | null;
}

/** One class's figures, shares from 0 to 1. Precision is NaN where it was never predicted, recall where it is never wanted. */
export interface ClassFigures {
  readonly id: string;
  /** How many are wanted. */
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How often one class was predicted where another was wanted; null where a person decides, or should. */
export interface Confusion extends Pair {
  readonly n: number;
}

/** Precision, recall and F1 of each class that is wanted or predicted, by id. An undecided one counts as missed. */
export function perClass(pairs: readonly Pair[]): ClassFigures[] {
  const counts = new Map<string, { n: number; said: number; hit: number }>();
  const countOf = (id: string) => {
    const count = counts.get(id) ?? { n: 0, said: 0, hit: 0 };
    counts.set(id, count);
    return count;
  };
  for (const { wanted, predicted } of pairs) {
    if (wanted !== null) countOf(wanted).n += 1;
    if (predicted !== null) countOf(predicted).said += 1;
    if (wanted !== null && wanted === predicted) countOf(wanted).hit += 1;
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { n, said, hit }]) => ({
      id,
      n,
      precision: hit / said,
      recall: hit / n,
      f1: (2 * hit) / (n + said),
    }));
}

/** Mean F1 of the classes that are wanted or predicted, each with the same weight; NaN of none. */
export function macroF1(pairs: readonly Pair[]): number {
  const classes = perClass(pairs);
  return classes.reduce((sum, { f1 }) => sum + f1, 0) / classes.length;
}

/** The pairs that differ, most frequent first. */
export function confusions(pairs: readonly Pair[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { wanted, predicted } of pairs) {
    if (wanted === predicted) continue;
    const key = JSON.stringify([wanted, predicted]);
    counts.set(key, { wanted, predicted, n: (counts.get(key)?.n ?? 0) + 1 });
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other.n - one.n || (a < b ? -1 : 1))
    .map(([, confusion]) => confusion);
}
