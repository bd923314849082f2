import type { FormAnswers, Profile, RegionDecision, SpecialismDecision } from './decision.ts';
import type { OcrWork } from './ocr.ts';
import type { Reason, RejectReason, ReviewReason } from './reason.ts';

/** Every state an application can be in; `moves` says from which it may come. */
export const applicationStates = [
  'awaiting-upload',
  'uploaded',
  'clean',
  'reading',
  'waiting-for-ocr',
  'read',
  'tagged',
  'routed',
  'needs-review',
  'rejected',
  'withdrawn',
  'erased',
  'expired',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** States that are waiting for the pipeline: the sweeper moves them on when they are overdue. */
export const movingStates: readonly ApplicationState[] = [
  'clean',
  'reading',
  'waiting-for-ocr',
  'read',
  'tagged',
];

/** States of people whose data nobody opens any more, and who are rung by nobody. */
export const goneStates: readonly ApplicationState[] = ['withdrawn', 'erased', 'expired'];

/** GuardDuty's answer about a file, or `pending` before it. */
export type ScanVerdict =
  | 'pending'
  | 'NO_THREATS_FOUND'
  | 'THREATS_FOUND'
  | 'UNSUPPORTED'
  | 'ACCESS_DENIED'
  | 'FAILED';

/** One declared file of an application. `name` is the candidate's and stays in the table. */
export interface CvFile {
  /** Server-made: `cv/{reference}/{round}-{index}`. */
  readonly key: string;
  readonly name: string;
  /** Declared bytes; the upload policy's upper bound. */
  readonly size: number;
  readonly type: string;
  readonly scan: ScanVerdict;
  /** Of the first verdict; later versions of the key are ignored. */
  readonly versionId: string | null;
  /** The first verdict, where it came while others were read or after the answer: not here until it is taken in. */
  readonly late?: LateVerdict;
}

/** A verdict that was put aside, because it is given only once. */
export interface LateVerdict {
  readonly scan: ScanVerdict;
  readonly versionId: string;
}

/** Where the CV's text lies in the derived bucket, and how it was got. */
export interface ExtractedText {
  readonly key: string;
  readonly versionId: string;
  readonly pages: number | null;
  readonly ocrPages: number;
  readonly hiddenWords: number;
}

/** What was decided about the CV, with its evidence. */
export interface Decision {
  readonly specialism: SpecialismDecision;
  readonly region: RegionDecision;
}

/** A stamped event as stored in the item that emitted it (see shared/events). */
export interface StoredEvent {
  readonly id: string;
  readonly detailType: string;
  readonly reference: string;
  readonly round: number;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A page of the CV that is being read. */
export interface ReadingProgress {
  /** From 1; 0 while the pages are read together, as one job. */
  readonly page: number;
  readonly of: number;
}

/** Which door the application came in by. */
export type Source = 'form' | 'agency';

/** One person's application: the truth about it, in one item. */
export interface Application {
  readonly reference: string;
  /** Of the person's lead, where an earlier application of theirs made it; absent where this one's own is. */
  readonly leadId?: string;
  /** The assignment of its lead whose owner is to be told of a corrected address or number; 0 until that is looked up. */
  readonly untold?: number;
  readonly version: number;
  readonly state: ApplicationState;
  /** Counts uploads of a CV under this reference, from 1. */
  readonly round: number;
  readonly source: Source;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Counts the sets of links to its page: a corrected address starts a new one, and ends all that went before. */
  readonly access: number;
  /** Why the form looks filled in by a machine; a person looks at it then, and nothing is dropped. */
  readonly suspicion: 'honeypot' | 'too-fast' | null;
  readonly form: FormAnswers;
  readonly consents: { readonly notice: string; readonly alerts: boolean } | null;
  readonly adult: boolean | null;
  readonly doNotContactEmployer: boolean;
  readonly files: readonly CvFile[];
  /** Text recognition under way, or done in this round; null where none was needed. */
  readonly ocr: OcrWork | null;
  readonly text: ExtractedText | null;
  readonly profile: Profile | null;
  readonly decision: Decision | null;
  /** Why a person decides, or why the file was turned away; null otherwise. */
  readonly reason: ReviewReason | RejectReason | null;
  /** The evidence for `reason`, where there is some to show. Gone with the next move. */
  readonly because?: Reason;
  /** How far long work on the CV has come. Written beside the version, so it may lag behind; gone with the next move. */
  readonly progress?: ReadingProgress;
  /** Since when each state was entered, oldest first. */
  readonly timeline: readonly { readonly state: ApplicationState; readonly at: string }[];
  /** Times the sweeper pushed it since it last moved. */
  readonly sweeps: number;
  /** ISO time at which the sweeper looks at it; null when nothing is owed. */
  readonly dueAt: string | null;
  /** Events of the last step, saved with the state and published after. */
  readonly emitted: readonly StoredEvent[];
}

/** The person's address for mails: the form's, else the CV's. */
export const contactEmail = (application: Application): string | null =>
  application.form.email ?? application.profile?.email ?? null;

/** ISO time since which the person waits to be rung; a newer CV starts the wait again. */
export const waitingSince = ({ timeline, createdAt }: Application): string =>
  timeline.findLast(({ state }) => state === 'awaiting-upload')?.at ?? createdAt;
