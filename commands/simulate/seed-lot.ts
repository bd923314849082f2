/** Seeds to be run one after the other. */
export interface SeedLot {
  readonly from: number;
  readonly count: number;
  readonly cvs: number;
}

/** What came of a lot, summed up: worlds are not kept. */
export interface LotResult {
  readonly lot: SeedLot;
  readonly seeds: number;
  readonly cvs: number;
  readonly effects: number;
  readonly faults: number;
  readonly mails: number;
  readonly broken: readonly { readonly seed: number; readonly invariant: string; readonly what: string }[];
}

const empty: SeedLot = { from: 0, count: 0, cvs: 0 };

/** Nothing run yet. */
export const noResult: LotResult = {
  lot: empty,
  seeds: 0,
  cvs: 0,
  effects: 0,
  faults: 0,
  mails: 0,
  broken: [],
};

/** Both together. */
export const sum = (one: LotResult, other: LotResult): LotResult => ({
  lot: one.lot,
  seeds: one.seeds + other.seeds,
  cvs: one.cvs + other.cvs,
  effects: one.effects + other.effects,
  faults: one.faults + other.faults,
  mails: one.mails + other.mails,
  broken: [...one.broken, ...other.broken],
});

/** The lot in lots of at most so many seeds. */
export function inLots({ from, count, cvs }: SeedLot, size: number): SeedLot[] {
  const lots: SeedLot[] = [];
  for (let at = 0; at < count; at += size)
    lots.push({ from: from + at, count: Math.min(size, count - at), cvs });
  return lots;
}
