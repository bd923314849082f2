import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../../journal.ts';
import type { Block } from '../blocks.ts';
import { type Job, type JobEnd, type JobStart, keptMs } from './job.ts';

type Record =
  | { readonly op: 'job'; readonly job: Job }
  | { readonly op: 'started'; readonly start: JobStart }
  | { readonly op: 'ended'; readonly id: string; readonly end: JobEnd }
  | { readonly op: 'told'; readonly id: string };

/** Jobs and their results on disk: what was started is known after a kill, and so is what was not told yet. */
export interface JobStore {
  start(start: JobStart): Job;
  /** Keeps the results, then the end: an ended job always has them. */
  end(id: string, end: JobEnd, blocks: readonly Block[]): Job;
  told(id: string): void;
  /** Undefined for a job there never was, or whose results are no longer kept. */
  byId(id: string): Job | undefined;
  byToken(token: string): Job | undefined;
  all(): readonly Job[];
  /** An ended job's blocks. */
  blocks(id: string): Block[];
  close(): void;
}

/** Opens the store in its folder and forgets what is older than results are kept. */
export function openJobStore(dir: string, now: () => number): JobStore {
  const results = join(dir, 'results');
  mkdirSync(results, { recursive: true });
  const journal = openJournal<Record>(join(dir, 'jobs.jsonl'));
  const jobs = new Map<string, Job>();
  const fileOf = (id: string) => join(results, `${id}.json`);
  const isKept = ({ startedAt, end }: Job) => now() - (end?.endedAt ?? startedAt) < keptMs;
  const put = (job: Job | undefined): Job => {
    if (!job) throw new Error('No such job.');
    jobs.set(job.id, job);
    return job;
  };
  const apply = (record: Record): Job => {
    if (record.op === 'job') return put(record.job);
    if (record.op === 'started') return put({ ...record.start, end: null, isTold: false });
    const job = jobs.get(record.id);
    return put(job && (record.op === 'ended' ? { ...job, end: record.end } : { ...job, isTold: true }));
  };
  const write = (record: Record) => {
    journal.append(record);
    return apply(record);
  };

  for (const record of journal.records) apply(record);
  for (const job of jobs.values()) if (!isKept(job)) jobs.delete(job.id);
  journal.rewrite(Array.from(jobs.values(), (job): Record => ({ op: 'job', job })));
  for (const name of readdirSync(results)) {
    if (!jobs.has(name.replace(/\.json$/, ''))) rmSync(join(results, name), { force: true });
  }
  return {
    start: (start) => write({ op: 'started', start }),
    end: (id, end, blocks) => {
      writeFileSync(`${fileOf(id)}.next`, JSON.stringify(blocks));
      renameSync(`${fileOf(id)}.next`, fileOf(id));
      return write({ op: 'ended', id, end });
    },
    told: (id) => void write({ op: 'told', id }),
    byId: (id) => {
      const job = jobs.get(id);
      return job && isKept(job) ? job : undefined;
    },
    byToken: (token) => [...jobs.values()].find((job) => job.token === token && isKept(job)),
    all: () => [...jobs.values()],
    blocks: (id) => JSON.parse(readFileSync(fileOf(id), 'utf8')) as Block[],
    close: () => journal.close(),
  };
}
