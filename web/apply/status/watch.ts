import type { Reply } from '../call.ts';

/** What a watcher asks and reports. */
export interface Watching<T> {
  /** Asks once; gets the tag of the last answer, and answers 304 where nothing is new. */
  readonly ask: (etag: string | null) => Promise<Reply<T>>;
  /** Milliseconds until the next look, or null for none. */
  readonly delay: (last: T | null, sinceChangeMs: number) => number | null;
  readonly onView: (view: T) => void;
  readonly onBack: () => void;
  /** Nothing is there, or the link is over: it asks no more. */
  readonly onMissing: () => void;
  readonly onCutOff: () => void;
}

/** Looks at something again and again until told to stop; asks less and less often, and not while the page is hidden. */
export class Watch<T> {
  readonly #watching: Watching<T>;
  #etag: string | null = null;
  #last: T | null = null;
  #changedAt = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;
  #asking: Promise<void> | null = null;

  constructor(watching: Watching<T>) {
    this.#watching = watching;
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) void this.look();
    });
  }

  /** Looks at once, and counts as a change: after something was sent, news is near. */
  async hurry(): Promise<void> {
    this.#changedAt = performance.now();
    // An answer under way may be older than what was sent.
    await this.#asking;
    await this.look();
  }

  /** Looks at once. */
  look(): Promise<void> {
    if (this.#isStopped) return Promise.resolve();
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  /** Asks and reports no more. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #ask(): Promise<void> {
    const { ask, delay, onView, onBack, onMissing, onCutOff } = this.#watching;
    clearTimeout(this.#timer);
    const reply = await ask(this.#etag);
    if (this.#isStopped) return;
    if (reply.ok) {
      this.#etag = reply.etag;
      this.#last = reply.value;
      this.#changedAt = performance.now();
      onView(reply.value);
    } else if (reply.status === 404) {
      this.stop();
      return onMissing();
    } else if (reply.status !== 304) onCutOff();
    else onBack();
    const next = delay(this.#last, performance.now() - this.#changedAt);
    if (next !== null && !document.hidden) this.#timer = setTimeout(() => void this.look(), next);
  }
}
