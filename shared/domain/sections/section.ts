import type { CvLine } from '../cv-text.ts';

/** What a block of a CV is about. `other` is a block under a heading that is not known: it counts like prose. */
export type SectionKind =
  | 'head'
  | 'profile'
  | 'job'
  | 'education'
  | 'courses'
  | 'skills'
  | 'interests'
  | 'referees'
  | 'other';

/** A block of a CV. Every line of the text is in exactly one block, as `heading` or among `lines`. */
export interface Section {
  readonly kind: SectionKind;
  /** The line that named the block; null where none did, as for the head and each job after the first. */
  readonly heading: CvLine | null;
  readonly lines: readonly CvLine[];
  /** Only jobs have it. */
  readonly job?: Job;
}

/** What the first lines of a job say; each part may be missing. */
export interface Job {
  readonly title?: CvLine;
  readonly employer?: CvLine;
  /** Year it began. */
  readonly from?: number;
  /** Year it ended; absent while it lasts. */
  readonly to?: number;
  /** Dated to "present" or the like. */
  readonly current: boolean;
}
