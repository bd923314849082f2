import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { ApiError } from '../../json-api.ts';
import type { ReadObject } from '../document.ts';
import { OcrClosed } from '../ocr/ocr-process.ts';
import type { PageQueue } from '../ocr/page-queue.ts';
import type { JobFault } from '../textract-faults.ts';
import type { Job, JobStart } from './job.ts';
import { openJobStore } from './job-store.ts';
import { notificationOf } from './notification.ts';
import { failed, runJob } from './run-job.ts';

/** What asynchronous text detection needs. */
export interface JobsOptions {
  readonly dir: string;
  readonly pages: PageQueue;
  readonly readObject: ReadObject;
  /** Puts a message on a topic, for good when it returns. */
  readonly publish: (topicArn: string, message: string) => unknown;
  readonly openAtMost: number;
  /** How much later a job with the fault `delay` begins, in milliseconds. */
  readonly delayMs: number;
  readonly now: () => Date;
  readonly onEnd: (job: Job) => void;
  readonly onFailure: (error: unknown) => void;
}

/** What a caller asks for. */
type JobWish = Omit<JobStart, 'id' | 'startedAt' | 'fault'>;

/** The jobs of asynchronous text detection. */
export interface Jobs {
  /** The job of the token where there is one, else a new one, which begins at once. Throws Textract's errors. */
  start(wanted: JobWish, faultOf: () => JobFault | null): Job;
  byId: ReturnType<typeof openJobStore>['byId'];
  blocks: ReturnType<typeof openJobStore>['blocks'];
  /** Jobs that have not ended. */
  open(): number;
  close(): void;
}

/** Opens the jobs. Those that a killed process left open run again, and ends that nobody was told of are published. */
export function openJobs(options: JobsOptions): Jobs {
  const { dir, pages, readObject, publish, openAtMost, delayMs, now, onEnd, onFailure } = options;
  const store = openJobStore(dir, () => now().getTime());
  const timers = new Set<NodeJS.Timeout>();
  let isClosed = false;

  const tell = (job: Job) => {
    const { end, topicArn, fault } = job;
    if (!end) return;
    const times =
      topicArn === null || fault === 'lost-completion' ? 0 : fault === 'double-completion' ? 2 : 1;
    for (let time = 0; time < times; time += 1) publish(topicArn ?? '', notificationOf(job, end));
    store.told(job.id);
  };
  const run = async (job: Job): Promise<void> => {
    const result = await runJob(job, { pages, readObject }).catch((error: unknown) => {
      // Shut down in the middle: it runs again at the next start.
      if (error instanceof OcrClosed) return null;
      onFailure(error);
      return failed('INTERNAL_ERROR');
    });
    if (isClosed || result === null) return;
    const ended = store.end(job.id, { ...result.end, endedAt: now().getTime() }, result.blocks);
    tell(ended);
    onEnd(ended);
  };
  const begin = (job: Job) => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        run(job).catch(onFailure);
      },
      job.fault === 'delay' ? delayMs : 0,
    );
    timers.add(timer);
  };
  const open = () => store.all().filter(({ end }) => end === null).length;

  for (const job of store.all()) {
    if (job.end === null) begin(job);
    else if (!job.isTold) tell(job);
  }
  return {
    start(wanted, faultOf) {
      const same = wanted.token === null ? undefined : store.byToken(wanted.token);
      if (same) return sameAs(wanted, same);
      if (open() >= openAtMost) throw tooMany();
      const made = { id: randomBytes(32).toString('hex'), startedAt: now().getTime(), fault: faultOf() };
      const job = store.start({ ...wanted, ...made });
      begin(job);
      return job;
    },
    byId: store.byId,
    blocks: store.blocks,
    open,
    close() {
      isClosed = true;
      for (const timer of timers) clearTimeout(timer);
      store.close();
    },
  };
}

/** Textract's error for more jobs at once than the account may have. */
export const tooMany = (): ApiError =>
  new ApiError('LimitExceededException', 'An Amazon Textract service limit was exceeded: open jobs.');

function sameAs({ place, tag, topicArn }: JobWish, job: Job): Job {
  const isSame = isDeepStrictEqual(
    { place, tag, topicArn },
    { place: job.place, tag: job.tag, topicArn: job.topicArn },
  );
  if (isSame) return job;
  throw new ApiError(
    'IdempotentParameterMismatchException',
    'A ClientRequestToken was reused with other parameters.',
  );
}
