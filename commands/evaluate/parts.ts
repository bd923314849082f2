import { hasRegionLabel, isLenient, isRegionRight, type Outcome } from './outcome.ts';
import { type Share, shareOf } from './statistics/bootstrap.ts';

/** Figures of a part of the data: one format, one trap. */
export interface PartFigures {
  readonly id: string;
  readonly n: number;
  /** Specialism right, undecided as wrong. */
  readonly lenient: Share;
  readonly decided: Share;
  readonly lenientDecided: Share;
  /** Region right, of those with a region label. */
  readonly region: Share;
}

/** The figures of each part, by name; a text may belong to several. */
export function partsBy(
  outcomes: readonly Outcome[],
  namesOf: (one: Outcome) => readonly string[],
): PartFigures[] {
  const parts = new Map<string, Outcome[]>();
  for (const one of outcomes)
    for (const name of new Set(namesOf(one))) parts.set(name, [...(parts.get(name) ?? []), one]);
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => ({
      id,
      n: own.length,
      lenient: shareOf(own, isLenient),
      decided: shareOf(own, ({ predicted }) => predicted !== null),
      lenientDecided: shareOf(
        own.filter(({ predicted }) => predicted !== null),
        isLenient,
      ),
      region: shareOf(own.filter(hasRegionLabel), isRegionRight),
    }));
}
