import { chanceFrom } from '../../survive/random.ts';
import type { Pair } from './classes.ts';

/** What decisions score against labels that were dealt out anew before anything was decided. */
export interface ShuffledControl {
  /** Share right, undecided as wrong. */
  readonly accuracy: number;
  /** What chance gives with these labels and decisions: for each class the product of its two shares, summed. */
  readonly expected: number;
  /** Mean share right over the classes wanted, which their sizes do not sway: about one over the number of classes. */
  readonly meanRecall: number;
  readonly classes: number;
  /** Farthest that the accuracy may lie from what is expected: three standard errors, at least 0.03. */
  readonly margin: number;
  /** False where labels leak into decisions. */
  readonly isNearChance: boolean;
}

/** Compares what came of shuffled labels with chance. A person's turn counts as no class. */
export function shuffledControl(pairs: readonly Pair[]): ShuffledControl {
  const n = pairs.length;
  const wanted = [...new Set(pairs.flatMap((pair) => pair.wanted ?? []))];
  const isHit = (pair: Pair) => pair.wanted !== null && pair.wanted === pair.predicted;
  const accuracy = pairs.filter(isHit).length / n;
  const perWanted = wanted.map((id) => {
    const own = pairs.filter((pair) => pair.wanted === id);
    const said = pairs.filter(({ predicted }) => predicted === id).length;
    return { expected: (own.length / n) * (said / n), recall: own.filter(isHit).length / own.length };
  });
  const expected = perWanted.reduce((sum, one) => sum + one.expected, 0);
  const meanRecall = perWanted.reduce((sum, { recall }) => sum + recall, 0) / wanted.length;
  const margin = Math.max(0.03, 3 * Math.sqrt((expected * (1 - expected)) / n));
  const isNearChance = Math.abs(accuracy - expected) <= margin;
  return { accuracy, expected, meanRecall, classes: wanted.length, margin, isNearChance };
}

/** Values in another order, by Fisher and Yates with a seed; the values given stay as they are. */
export function shuffled<T>(values: readonly T[], seed = 1): T[] {
  const chance = chanceFrom(seed);
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
