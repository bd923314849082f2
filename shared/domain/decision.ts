import type { Reason } from './reason.ts';

/** What the candidate answered in the form; every field may be absent (agency intake). */
export interface FormAnswers {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly postcode?: string;
  readonly wantedAreas?: readonly string[];
  readonly specialisms?: readonly string[];
  readonly engagement?: 'temporary' | 'interim' | 'permanent';
  /** ISO date. */
  readonly availableFrom?: string;
  /** Whole pounds. */
  readonly dayRate?: number;
}

/** A specialism that the CV shows, with a calibrated share of certainty from 0 to 1. */
export interface SpecialismTag {
  readonly id: string;
  readonly confidence: number;
}

/** Which specialism, if the evidence carries one. `specialism` is null when a person must decide. */
export interface SpecialismDecision {
  readonly specialism: string | null;
  readonly subSpecialism: string | null;
  /** Candidates in falling order, also when undecided. */
  readonly specialisms: readonly SpecialismTag[];
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Which region, if the evidence carries one. `region` is null when a person must decide. */
export interface RegionDecision {
  readonly region: string | null;
  readonly confidence: number;
  /** Route, but ask the consultant to check the region. */
  readonly check: boolean;
  /** `nationwide`, `remote`, `overseas`, `border`, `hybrid`, … for the consultant. */
  readonly marks: readonly string[];
  /** Set when undecided. */
  readonly undecided: 'unknown-region' | 'conflicting-places' | null;
  /** Postcode area that decided (`LS`), where one did; territory rules may ask for it. */
  readonly area: string | null;
  /** Council that decided (`Leeds`), where one did. */
  readonly council: string | null;
  /** The place as people say it, for the lead: `Leeds LS8`. */
  readonly place: string | null;
  readonly reasons: readonly Reason[];
}

/** Who the CV says the person is. Fields the form gave win over these. */
export interface Profile {
  readonly name: string | null;
  readonly email: string | null;
  /** National format, as a UK person reads it. */
  readonly phone: string | null;
  readonly postcode: string | null;
  readonly title: string | null;
  readonly employer: string | null;
  /** The CV says that its person can start at once; absent where it does not. */
  readonly immediately?: boolean;
  /** Spells of more than three months that no dated line covers, newest first; absent where there is none. */
  readonly gaps?: readonly DateGap[];
  /** Jobs that give their years, in reading order; absent where none does. */
  readonly jobs?: readonly DatedJob[];
  /** What the CV states of qualifications, checks, rate and the like, in its own words; absent where nothing. */
  readonly stated?: readonly Stated[];
}

/** A job with its years and where in the CV it stands, from its first line to its last. */
export interface DatedJob {
  readonly page: number | null;
  readonly line: number;
  readonly lastPage: number | null;
  readonly lastLine: number;
  readonly from: number;
  /** Null while it lasts. */
  readonly to: number | null;
}

/** Kinds of things that a CV may state of its person, in the order in which people read them. */
export const statedKinds = [
  'engagement',
  'rate',
  'notice',
  'qualification',
  'registration',
  'dbs',
  'right-to-work',
  'driving',
] as const;

/** Something a CV states, as stated: nobody has checked it and nothing is inferred. */
export interface Stated {
  readonly kind: (typeof statedKinds)[number];
  /** Verbatim; never holds the number of a registration, certificate or permit. */
  readonly quote: string;
  readonly page: number | null;
  readonly line: number;
}

/** A spell between two dated lines of a CV: the last month before it and the first after it, `2021-03` each. */
export interface DateGap {
  readonly from: string;
  readonly to: string;
}
