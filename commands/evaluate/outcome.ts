import type { Reason } from '../../shared/domain/reason.ts';
import { type Label, unknown } from './label.ts';
import type { Fingerprint } from './statistics/near-duplicates.ts';

/** What was decided about a labelled text, beside its label. */
export interface Outcome extends Label {
  /** Null where a person must decide. */
  readonly predicted: string | null;
  /** The leading specialism also when undecided; null where nothing was found. */
  readonly guess: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly runnerUp: string | null;
  readonly predictedRegion: string | null;
  /** From 0 to 1. */
  readonly regionConfidence: number;
  /** Owner by the territory rules, of a routed text; null where it is not routed. */
  readonly owner: string | null;
  /** Owners that the label leads to, the acceptable ones too; empty where a person must decide, null without a region label. */
  readonly wantedOwners: readonly string[] | null;
  readonly reasons: readonly Reason[];
  /** Why the text could not be read; null where it was. */
  readonly unread: string | null;
  readonly fingerprint: Fingerprint;
}

/** True where an id is the label's specialism or acceptable too. */
export const isAcceptable = (label: Label, id: string | null): boolean =>
  id !== null && (id === label.specialism || label.alsoAcceptable.includes(id));

/** True where the decision is the label's own: its specialism, or to ask a person. */
export const isStrict = (one: Outcome): boolean =>
  one.specialism === unknown ? one.predicted === null : one.predicted === one.specialism;

/** True where the decision is the label's or another that is acceptable. */
export const isLenient = (one: Outcome): boolean => isStrict(one) || isAcceptable(one, one.predicted);

/** True where the region is right; an unknown one is right when it was left undecided. */
export const isRegionRight = (one: Outcome): boolean =>
  one.region === unknown
    ? one.predictedRegion === null
    : one.predictedRegion !== null &&
      (one.predictedRegion === one.region || one.regionAlsoAcceptable.includes(one.predictedRegion));

/** True for a text that reaches a consultant: specialism and region are decided. */
export const isRouted = (one: Outcome): boolean => one.owner !== null;

/** True where somebody labelled the region, if only as one that a person must decide. */
export const hasRegionLabel = (one: Label): boolean => one.region !== null;

/** True for a routed text whose owner is none that its label leads to. */
export const isWrongOwner = (one: Outcome): boolean =>
  one.owner !== null && one.wantedOwners !== null && !one.wantedOwners.includes(one.owner);

/** True for a routed text whose specialism or region is wrong: the wrong person where each desk has one of its own. */
export const isWrongDesk = (one: Outcome): boolean =>
  isRouted(one) && !(isLenient(one) && isRegionRight(one));
