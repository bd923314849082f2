import { type Calibration, confidenceAt } from '../../../shared/domain/specialisms/calibrate.ts';
import { type Block, isotonic, type Point } from '../statistics/isotonic.ts';

/** A decision to calibrate by: how far its specialism leads, whether it is right, and which text it is of. */
export interface Lead extends Point {
  /** Texts with the same id are versions of one: they are never on both sides of a check. */
  readonly id: string;
}

/** A table and the certainty from which it decides. */
export interface Deciding {
  readonly table: Calibration;
  readonly threshold: number;
}

/** Points that a step holds at least, so that no share hangs on a few. */
const fewest = 30;

/**
 * The margin from which a table decides: a new fit is made on either side of it, so that it states certainty better and
 * moves no decision. Infinite where the table decides nothing.
 */
export const decidesFrom = ({ table, threshold }: Deciding): number =>
  table.steps.find(([, right]) => right >= threshold)?.[0] ?? Number.POSITIVE_INFINITY;

/** The fitted steps with their counts, on either side of a margin. */
export const blocksOf = (leads: readonly Lead[], cut: number): Block[] =>
  [leads.filter(({ margin }) => margin < cut), leads.filter(({ margin }) => margin >= cut)].flatMap((side) =>
    isotonic(side, fewest),
  );

/**
 * The table of isotonic steps. Each share counts one wrong and one right more than there were (Laplace), so that none is
 * certain, and is rounded down to a hundredth; so is each margin, but the first is 0 and the cut a step of its own.
 */
export function fitted(leads: readonly Lead[], version: string, cut: number): Calibration {
  const steps: [number, number][] = [];
  for (const { from, right, n } of blocksOf(leads, cut)) {
    const isFirstAbove = from >= cut && (steps.at(-1)?.[0] ?? -1) < cut;
    const margin = isFirstAbove ? cut : steps.length === 0 ? 0 : down(from);
    const share = Math.max(down((right + 1) / (n + 2)), steps.at(-1)?.[1] ?? 0);
    if (steps.at(-1)?.[0] === margin) steps.pop();
    if (isFirstAbove || steps.at(-1)?.[1] !== share) steps.push([margin, share]);
  }
  const [first] = steps;
  return { version, steps: first && first[0] > 0 ? [[0, 0], ...steps] : steps };
}

/** The threshold at which a table decides from a margin on, and below it does not; null where its shares cannot tell. */
export function thresholdAt(table: Calibration, cut: number): number | null {
  const threshold = confidenceAt(cut, table);
  return decidesFrom({ table, threshold }) === cut ? threshold : null;
}

const down = (share: number): number => Math.floor(share * 100 + 1e-9) / 100;
