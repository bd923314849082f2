import type { OcrPart, ScannedPage } from '../../../shared/domain/ocr.ts';
import type { JobAnswer, Recognition, TextRecogniser } from '../../../shared/ports/text-recogniser.ts';
import type { World } from './world.ts';

/** What is to be seen in a scan. */
export interface Scan {
  readonly lines: readonly string[];
  /** 0–100. */
  readonly confidence: number;
}

interface Job {
  readonly id: string;
  readonly reference: string;
  readonly pages: number;
  readonly doneAt: number;
  readonly end: 'done' | 'failed' | 'partial';
}

/** Jobs that Textract runs at a time for one account. */
const jobsAtOnce = 100;

/** Textract: throttles, runs jobs that the same token starts once, tells their end by a notice, and may fail. */
export class Textract implements TextRecogniser {
  readonly #world: World;
  readonly #jobs = new Map<string, Job>();
  readonly #byToken = new Map<string, Job>();
  #calls = 0;
  #second = -1;

  constructor(world: World) {
    this.#world = world;
  }

  async recognise(part: OcrPart): Promise<Recognition> {
    if (this.#isThrottled(part.key)) return { kind: 'throttled' };
    const reference = referenceOf(part.key);
    if (this.#comes('ocrFailed', reference)) return { kind: 'unreadable' };
    return { kind: 'recognised', pages: part.pages.map(() => this.#page(reference)) };
  }

  async start(part: OcrPart, { token, reference }: { readonly token: string; readonly reference: string }) {
    const known = this.#byToken.get(token);
    if (known) return { kind: 'started', jobId: known.id } as const;
    if (this.#isThrottled(part.key)) return { kind: 'throttled' } as const;
    const { clockwork, latency, faults, profile } = this.#world;
    const isRunning = ({ doneAt }: Job) => doneAt > clockwork.now;
    if ([...this.#jobs.values()].filter(isRunning).length >= jobsAtOnce)
      return { kind: 'throttled' } as const;
    const isSlow = faults.comes('ocrSlow', profile.ocrSlow, reference);
    const ms = isSlow ? latency.between(1, 15) * 60_000 : latency.between(4000, 40_000);
    const end = this.#comes('ocrFailed', reference)
      ? 'failed'
      : this.#comes('ocrPartial', reference)
        ? 'partial'
        : 'done';
    const id = `job-${this.#jobs.size + 1}`;
    const job: Job = { id, reference, pages: part.pages.length, doneAt: clockwork.now + ms, end };
    this.#jobs.set(id, job);
    this.#byToken.set(token, job);
    this.#notify(job, ms);
    return { kind: 'started', jobId: id } as const;
  }

  async result(jobId: string): Promise<JobAnswer> {
    const job = this.#jobs.get(jobId);
    if (!job || job.end === 'failed') return { kind: 'unreadable' };
    if (job.doneAt > this.#world.clockwork.now) return { kind: 'running' };
    const read = job.end === 'partial' ? Math.ceil(job.pages / 2) : job.pages;
    return { kind: 'recognised', pages: Array.from({ length: read }, () => this.#page(job.reference)) };
  }

  #notify(job: Job, ms: number): void {
    const { clockwork, faults, profile, latency } = this.#world;
    if (faults.comes('ocrNoticeLost', profile.ocrNoticeLost, job.id)) return;
    const body = JSON.stringify({
      JobId: job.id,
      Status: job.end === 'failed' ? 'FAILED' : 'SUCCEEDED',
      JobTag: job.reference,
    });
    this.#world.inFlight += 1;
    clockwork.after(ms + latency.between(50, 3000), `${job.id} done`, () => {
      this.#world.inFlight -= 1;
      this.#world.queues.get('recognise-text')?.send(body);
    });
  }

  /** Asked too much, by the fault of the world or by the account's own pace. */
  #isThrottled(where: string): boolean {
    const { faults, profile, clockwork, ocrPerSecond } = this.#world;
    if (faults.comes('ocrThrottle', profile.ocrThrottle, where)) return true;
    const second = Math.floor(clockwork.now / 1000);
    if (second !== this.#second) [this.#second, this.#calls] = [second, 0];
    this.#calls += 1;
    return this.#calls > ocrPerSecond;
  }

  /** A fault that the scan itself shows: the end may then be a person's. */
  #comes(kind: 'ocrFailed' | 'ocrPartial', reference: string): boolean {
    const { faults, profile } = this.#world;
    if (!faults.comes(kind, profile[kind], reference)) return false;
    this.#world.excused(reference, 'ocr');
    return true;
  }

  #page(reference: string): ScannedPage {
    const { lines, confidence } = this.#world.scanOf(reference);
    return { lines: lines.map((line, at) => lineOf(line, 0.05 + at * 0.03, confidence)) };
  }
}

/** The reference in a picture's key. */
const referenceOf = (key: string): string => key.split('/')[1] ?? '';

function lineOf(line: string, y: number, confidence: number): ScannedPage['lines'][number] {
  const box = (from: number, to: number) => [
    { x: from, y },
    { x: to, y },
    { x: to, y: y + 0.015 },
    { x: from, y: y + 0.015 },
  ];
  const words = line.split(' ').map((text, at, all) => ({
    text,
    confidence,
    polygon: box(0.1 + (at * 0.8) / all.length, 0.1 + ((at + 0.8) * 0.8) / all.length),
  }));
  return { polygon: box(0.1, 0.9), words };
}
