import type { S3Place } from '../document.ts';
import type { JobFault } from '../textract-faults.ts';

/** What a job was started with. */
export interface JobStart {
  readonly id: string;
  /** `ClientRequestToken`: the same one gives the same job. */
  readonly token: string | null;
  /** `JobTag` */
  readonly tag: string | null;
  readonly place: S3Place;
  readonly topicArn: string | null;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly fault: JobFault | null;
}

/** How a job ended. */
export interface JobEnd {
  readonly status: 'SUCCEEDED' | 'FAILED' | 'PARTIAL_SUCCESS';
  /** Why it failed; null where it did not. */
  readonly message: string | null;
  readonly pages: number;
  /** Pages, from 1, that could not be read. */
  readonly unread: readonly number[];
  /** Epoch milliseconds. */
  readonly endedAt: number;
}

/** A job, and its end once it has one. */
export interface Job extends JobStart {
  readonly end: JobEnd | null;
  /** Whether its end was published, or is never to be. */
  readonly isTold: boolean;
}

/** Textract keeps results for seven days, in milliseconds. */
export const keptMs = 7 * 24 * 3_600_000;
