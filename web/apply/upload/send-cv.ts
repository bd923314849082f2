import type { Access, Api, Upload } from '../api.ts';
import type { PostFile, PostResult } from './post-file.ts';

/**
 * How sending ended; all but `sent` can be gone on with by calling `run` again. `reading`: an earlier CV is being read
 * just now, so another one has to wait a minute.
 */
export type SendOutcome = 'sent' | 'lost' | 'refused' | 'unreadable' | 'stopped' | 'reading';

/** What sending needs from outside. */
export interface SendingPorts {
  readonly api: Pick<Api, 'policies' | 'confirm'>;
  readonly post: PostFile;
  /** Milliseconds since any fixed time. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly onProgress: (progress: SendingProgress) => void;
}

/** Bytes of all files together, and which file is on its way. */
export interface SendingProgress {
  readonly sent: number;
  readonly total: number;
  readonly name: string;
}

/** A policy this close to its end is renewed before it is used. */
const marginSeconds = 20;

/**
 * Sends the files of one CV, one after another, and remembers which have arrived: a second `run` after a lost connection
 * sends only the rest. Policies that have run out are renewed without a word.
 */
export class SendCv {
  readonly #files: readonly File[];
  readonly #access: Access;
  readonly #ports: SendingPorts;
  readonly #policyMs: number;
  readonly #arrived: boolean[];
  #uploads: readonly Upload[];
  #issuedAt: number;

  constructor(
    access: Access,
    files: readonly File[],
    uploads: readonly Upload[],
    policySeconds: number,
    ports: SendingPorts,
  ) {
    this.#access = access;
    this.#files = files;
    this.#uploads = uploads;
    this.#ports = ports;
    this.#policyMs = (policySeconds - marginSeconds) * 1000;
    this.#arrived = files.map(() => false);
    this.#issuedAt = uploads.length === 0 ? Number.NEGATIVE_INFINITY : ports.now();
  }

  /** Sends what has not arrived yet, then tells the API. Never throws. */
  async run(signal: AbortSignal): Promise<SendOutcome> {
    for (let at = this.#firstMissing(); at >= 0; at = this.#firstMissing()) {
      const result = await this.#sendOne(at, signal);
      if (result === 'all-there') break;
      if (result !== 'sent') return result;
    }
    await this.#confirm();
    return 'sent';
  }

  #firstMissing(): number {
    return this.#arrived.indexOf(false);
  }

  async #sendOne(at: number, signal: AbortSignal): Promise<SendOutcome | 'all-there'> {
    let result: PostResult = 'refused';
    for (let tries = 0; tries < 3; tries += 1) {
      const isStale = this.#ports.now() - this.#issuedAt > this.#policyMs;
      if (isStale || (tries > 0 && result === 'refused')) {
        const renewed = await this.#renew();
        if (renewed !== 'sent') return renewed;
        // Another round has begun under new keys: whatever came first is to be sent first.
        if (this.#firstMissing() !== at) return 'sent';
      }
      result = await this.#post(at, signal);
      if (result === 'sent') {
        this.#arrived[at] = true;
        this.#report(this.#files[at], 0);
        return 'sent';
      }
      if (result !== 'refused' && result !== 'busy') return result;
      if (result === 'busy') await this.#ports.wait(1000 * 2 ** tries);
    }
    return 'refused';
  }

  #post(at: number, signal: AbortSignal): Promise<PostResult> {
    const [file, upload] = [this.#files[at], this.#uploads[at]];
    if (!file || !upload) return Promise.resolve('refused');
    this.#report(file, 0);
    return this.#ports.post(upload, file, (bytes) => this.#report(file, bytes), signal);
  }

  /** Fresh policies for the same files; where their keys are new, nothing of before counts. */
  async #renew(): Promise<SendOutcome | 'all-there'> {
    const files = this.#files.map(({ name, size, type }) => ({ name, size, type }));
    const reply = await this.#ports.api.policies(this.#access, files);
    if (!reply.ok) {
      // Under policies we had, "being read" means that our files are there; without any, it means an earlier CV.
      if (reply.status === 409) return this.#uploads.length > 0 ? 'all-there' : 'reading';
      return reply.status === 0 || reply.status >= 500 ? 'lost' : 'refused';
    }
    const { uploads } = reply.value;
    uploads.forEach((upload, at) => {
      if (upload.fields.key !== this.#uploads[at]?.fields.key) this.#arrived[at] = false;
    });
    this.#uploads = uploads;
    this.#issuedAt = this.#ports.now();
    return 'sent';
  }

  /** Only moves the state on sooner: the files count by themselves, so a failure is no fault. */
  async #confirm(): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      const reply = await this.#ports.api.confirm(this.#access);
      if (reply.ok || (reply.status > 0 && reply.status < 500)) return;
      await this.#ports.wait(1000 * 2 ** tries);
    }
  }

  #report(file: File | undefined, bytes: number): void {
    const total = this.#files.reduce((sum, { size }) => sum + size, 0);
    const before = this.#files.reduce((sum, { size }, at) => sum + (this.#arrived[at] ? size : 0), 0);
    this.#ports.onProgress({ sent: Math.min(total, before + bytes), total, name: file?.name ?? '' });
  }
}
