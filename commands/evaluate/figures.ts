import { unknown } from './label.ts';
import type { Measured } from './measure.ts';
import {
  hasRegionLabel,
  isAcceptable,
  isLenient,
  isRegionRight,
  isRouted,
  isStrict,
  isWrongDesk,
  isWrongOwner,
  type Outcome,
} from './outcome.ts';
import { type PartFigures, partsBy } from './parts.ts';
import { bootstrap, type Estimate, type Share, shareOf } from './statistics/bootstrap.ts';
import {
  type ClassFigures,
  type Confusion,
  confusions,
  macroF1,
  type Pair,
  perClass,
} from './statistics/classes.ts';
import { nearDuplicates } from './statistics/near-duplicates.ts';
import { type CurvePoint, coverageCurve, type Scored } from './statistics/reliability.ts';
import { type ShuffledControl, shuffledControl } from './statistics/shuffled.ts';

/** All figures of one data set. */
export interface Figures {
  readonly n: number;
  readonly unread: number;
  /** Undecided counts as wrong, where the label does not ask for a person. */
  readonly strict: Share;
  readonly lenient: Share;
  readonly decided: Share;
  readonly strictDecided: Share;
  readonly lenientDecided: Share;
  /** An acceptable answer counts as the label. */
  readonly macroF1: Estimate;
  readonly macroF1Decided: Estimate;
  readonly region: Share;
  readonly regionDecided: Share;
  /** Share of those with a known region whose region was decided. */
  readonly regionCoverage: Share;
  readonly unknownCaught: Share;
  /** Share of those whose label has a region that reach a consultant. */
  readonly coverage: Share;
  readonly wrongConsultant: Share;
  readonly wrongDesk: Share;
  readonly perClass: readonly ClassFigures[];
  readonly confusions: readonly Confusion[];
  readonly byFormat: readonly PartFigures[];
  readonly byTrap: readonly PartFigures[];
  readonly curve: readonly CurvePoint[];
  /** Stated certainty of the leading specialism, and whether it was right. */
  readonly specialismScores: readonly Scored[];
  readonly regionScores: readonly Scored[];
  readonly nearDuplicates: {
    readonly pairs: number;
    readonly labelledDifferently: number;
    readonly texts: number;
    readonly lenientOnce: Share;
  };
  readonly shuffled: ShuffledControl;
}

/** Every figure about what was decided. Intervals are seeded: the same each time. */
export function figuresOf({ outcomes, control }: Measured): Figures {
  const decided = outcomes.filter(({ predicted }) => predicted !== null);
  const labelled = outcomes.filter(hasRegionLabel);
  const known = labelled.filter(({ region }) => region !== unknown);
  const located = known.filter(({ predictedRegion }) => predictedRegion !== null);
  const routed = labelled.filter(isRouted);
  const { pairs, groups } = nearDuplicates(outcomes.map(({ fingerprint }) => fingerprint));
  const leading = outcomes.filter(({ guess, unread }) => guess !== null && unread === null);
  const specialismScores = leading.map((one) => scored(one.confidence, isAcceptable(one, one.guess)));
  return {
    n: outcomes.length,
    unread: outcomes.filter(({ unread }) => unread !== null).length,
    strict: shareOf(outcomes, isStrict),
    lenient: shareOf(outcomes, isLenient),
    decided: shareOf(outcomes, ({ predicted }) => predicted !== null),
    strictDecided: shareOf(decided, isStrict),
    lenientDecided: shareOf(decided, isLenient),
    macroF1: f1Of(outcomes),
    macroF1Decided: f1Of(decided),
    region: shareOf(labelled, isRegionRight),
    regionDecided: shareOf(located, isRegionRight),
    regionCoverage: shareOf(known, ({ predictedRegion }) => predictedRegion !== null),
    unknownCaught: shareOf(
      labelled.filter(({ region }) => region === unknown),
      isRegionRight,
    ),
    coverage: shareOf(known, isRouted),
    wrongConsultant: shareOf(routed, isWrongOwner),
    wrongDesk: shareOf(routed, isWrongDesk),
    perClass: perClass(outcomes.map(lenientPair)),
    confusions: confusions(outcomes.map(lenientPair)),
    byFormat: partsBy(outcomes, ({ format }) => [format]),
    byTrap: partsBy(outcomes, ({ traps }) => (traps.length > 0 ? traps : ['(none)'])),
    curve: coverageCurve(specialismScores, outcomes.length),
    specialismScores,
    regionScores: labelled
      .filter(({ predictedRegion }) => predictedRegion !== null)
      .map((one) => scored(one.regionConfidence, isRegionRight(one))),
    nearDuplicates: {
      pairs: pairs.length,
      labelledDifferently: pairs.filter(([a, b]) => outcomes[a]?.specialism !== outcomes[b]?.specialism)
        .length,
      texts: new Set(groups).size,
      lenientOnce: shareOf(
        outcomes.filter((_, at) => groups[at] === at),
        isLenient,
      ),
    },
    shuffled: shuffledControl(control.map(strictPair)),
  };
}

/** The wanted and the predicted class; an acceptable answer counts as the label. */
export const lenientPair = (one: Outcome): Pair => ({
  wanted: wantedOf(one),
  predicted: isLenient(one) ? wantedOf(one) : one.predicted,
});

const strictPair = (one: Outcome): Pair => ({ wanted: wantedOf(one), predicted: one.predicted });

const wantedOf = ({ specialism }: Outcome): string | null => (specialism === unknown ? null : specialism);

function f1Of(outcomes: readonly Outcome[]): Estimate {
  const pairs = outcomes.map(lenientPair);
  return { value: macroF1(pairs), ...bootstrap(pairs, macroF1) };
}

const scored = (confidence: number, right: boolean): Scored => ({ confidence, right });
