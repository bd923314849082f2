import type { ApplicationState } from '../domain/application.ts';
import type { EventContract, Received } from '../events/define-event.ts';
import type {
  ExternalEventContract,
  ExternalReceived,
  NotificationContract,
  ScheduleContract,
} from '../events/define-external-event.ts';
import type { AnyEvent } from '../events/index.ts';

/** What a function may touch; `infra/constructs/grants.ts` turns each word into IAM actions and environment. */
export type Grant =
  | 'table' // GetItem, PutItem, UpdateItem
  | 'table:sweep' // Query on the sweep index
  | 'uploads:read' // GetObjectVersion on the uploads bucket
  | 'uploads:policy' // PutObject on the uploads bucket, for presigned POST policies
  | 'derived:read'
  | 'derived:write'
  | 'ocr' // Textract's text detection, on objects of the derived bucket
  | 'bus' // PutEvents
  | 'mail'; // SES SendRawEmail

/** Something that a function needs beside its bundle. */
export type Asset = 'pdf' | 'heic';

/** What a stage is: rule, queue and function follow from it, and nothing else knows it. */
export interface Stage<C extends readonly AnyEvent[] = readonly AnyEvent[]> {
  /** Verb-noun; also the folder, function, queue and log group. */
  readonly name: string;
  readonly consumes: C;
  readonly emits: readonly EventContract[];
  readonly grants: readonly Grant[];
  /** What its events' `reference` names, where it is no application; the use case then looks it up and tells repeats by itself. */
  readonly subject?: 'enquiry';
  /** States of the application in which an event of ours is acted on; in any other it is a repeat, and a no-op. Absent: any. */
  readonly from?: readonly ApplicationState[];
  /** Of one invocation; the queue's visibility is six times it. */
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  /**
   * Messages an invocation takes at most; they run side by side. 1 where it mails: a death between SES's answer and the
   * note of it sends that mail again, and shall not do so to a whole batch.
   */
  readonly batchSize: number;
  /** Invocations at a time, where something behind the stage needs it (SQS allows no less than 2). */
  readonly maxConcurrency?: number;
  /** What is laid beside the bundle: `pdf`, PDFium and its worker; `heic`, libheif as a package of its own and its worker. */
  readonly assets: readonly Asset[];
}

type StageDefaults = 'timeoutSeconds' | 'memoryMb' | 'batchSize' | 'assets';

/** Declares a stage; timeouts in seconds (10), memory in MB (512) and batch size (5) have defaults. */
export const defineStage = <const C extends readonly AnyEvent[]>(
  stage: Omit<Stage<C>, StageDefaults> & Partial<Pick<Stage<C>, StageDefaults>>,
): Stage<C> => ({ timeoutSeconds: 10, memoryMb: 512, batchSize: 5, assets: [], ...stage });

type ReceivedOf<E> =
  E extends EventContract<infer N, infer D>
    ? Received<N, D>
    : E extends ExternalEventContract<infer N, infer D>
      ? ExternalReceived<N, D>
      : E extends ScheduleContract<infer N>
        ? ExternalReceived<N, Record<string, never>>
        : E extends NotificationContract<infer N, infer D>
          ? ExternalReceived<N, D>
          : never;

/** The parsed events of a stage, as a union told apart by `name`. */
export type EventOf<S extends Stage> = ReceivedOf<S['consumes'][number]>;
