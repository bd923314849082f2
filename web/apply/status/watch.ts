import type { Access, Api, ApplicationView } from '../api.ts';
import { pollDelay } from './poll-delay.ts';

/** What a watcher reports: a changed view, that the application cannot be found, that we are cut off and back again. */
export interface Watching {
  readonly onView: (view: ApplicationView) => void;
  readonly onBack: () => void;
  readonly onMissing: () => void;
  readonly onCutOff: () => void;
}

/** Looks at an application again and again until told to stop; asks less and less often, and not while the page is hidden. */
export class Watch {
  readonly #api: Api;
  readonly #access: Access;
  readonly #watching: Watching;
  #etag: string | null = null;
  #last: ApplicationView | null = null;
  #changedAt = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;
  #isAsking = false;

  constructor(api: Api, access: Access, watching: Watching) {
    this.#api = api;
    this.#access = access;
    this.#watching = watching;
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) void this.look();
    });
  }

  /** Looks at once, and counts as a change: after something was sent, news is near. */
  hurry(): Promise<void> {
    this.#changedAt = performance.now();
    return this.look();
  }

  /** Looks at once. */
  async look(): Promise<void> {
    if (this.#isStopped || this.#isAsking) return;
    clearTimeout(this.#timer);
    this.#isAsking = true;
    const reply = await this.#api.status(this.#access, this.#etag);
    this.#isAsking = false;
    if (reply.ok) {
      this.#etag = reply.etag;
      this.#last = reply.value;
      this.#changedAt = performance.now();
      this.#watching.onView(reply.value);
    } else if (reply.status === 404) {
      this.#isStopped = true;
      this.#watching.onMissing();
      return;
    } else if (reply.status !== 304) this.#watching.onCutOff();
    else this.#watching.onBack();
    const delay = pollDelay(this.#last?.state ?? null, performance.now() - this.#changedAt);
    if (delay !== null && !document.hidden) this.#timer = setTimeout(() => void this.look(), delay);
  }
}
