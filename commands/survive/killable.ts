import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openClock } from '../../local/clock.ts';
import type { Address, MailNote, Question, Told } from './messages.ts';
import { isToStaff } from './tally.ts';

const program = fileURLToPath(new URL('./product-process.ts', import.meta.url));

interface Waiting {
  readonly resolve: (told: Told) => void;
  readonly reject: (error: Error) => void;
}

/** The product on one folder, in a process that can be killed and started again. One question is asked at a time. */
export class KillableProduct {
  /** Mails that SES took since the last start, as far as the process could tell. */
  seen: MailNote[] = [];
  private child: ChildProcess | undefined;
  private gone: Promise<unknown> = Promise.resolve();
  private known: Address | undefined;
  private waiting: Waiting[] = [];
  private readonly watching = new Map<string, () => void>();

  constructor(private readonly dataDir: string) {}

  /** Where the running process serves. */
  get address(): Address {
    if (!this.known) throw new Error('The product’s process does not run.');
    return this.known;
  }

  /** Starts it and resolves when it serves; throws where it does not come up. */
  async start(): Promise<void> {
    const ready = this.next();
    this.fork();
    const told = await ready;
    if (told.told === 'ready') this.known = told.address;
  }

  /** Starts it and kills it after so many milliseconds, whether it serves by then or not. */
  async startAndKill(afterMs: number): Promise<void> {
    this.fork();
    await pause(afterMs);
    await this.kill();
  }

  /** SIGKILL: no handler runs, nothing is written any more. Resolves when the process is gone. */
  async kill(): Promise<void> {
    this.child?.kill('SIGKILL');
    await this.gone;
    this.known = undefined;
  }

  /** Puts the product's clock forward by milliseconds. */
  async advance(ms: number): Promise<void> {
    await this.ask({ ask: 'advance', ms });
  }

  /** Lets time pass while no process runs: the next start finds every lease over. */
  sleep(ms: number): void {
    openClock(join(this.dataDir, 'clock.json')).advance(ms);
  }

  /** Resolves when nothing is on its way; throws after `timeoutMs`. */
  async idle(timeoutMs: number): Promise<void> {
    await this.ask({ ask: 'idle', timeoutMs });
  }

  /** Every mail in the mailbox, those that earlier processes sent among them. */
  mails(): Promise<readonly MailNote[]> {
    return this.ask({ ask: 'mails' });
  }

  /** Resolves when a mail about the application went to the agency's own people, or the process is gone. */
  async staffMail(reference: string): Promise<void> {
    if (this.seen.some((note) => note.reference === reference && isToStaff(note))) return;
    await Promise.race([this.gone, new Promise<void>((resolve) => this.watching.set(reference, resolve))]);
  }

  private fork(): void {
    const child = fork(program, [this.dataDir], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child = child;
    this.seen = [];
    this.gone = once(child, 'exit');
    child.on('message', (told: Told) => this.heard(told));
    child.on('exit', () => {
      for (const { reject } of this.waiting.splice(0)) reject(new Error('The product’s process ended.'));
    });
  }

  private heard(told: Told): void {
    if (told.told !== 'mail') {
      this.waiting.shift()?.resolve(told);
      return;
    }
    this.seen.push(told.mail);
    if (isToStaff(told.mail)) this.watching.get(told.mail.reference)?.();
  }

  private next(): Promise<Told> {
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  private async ask(question: Question): Promise<readonly MailNote[]> {
    const answer = this.next();
    this.child?.send(question);
    const told = await answer;
    if (told.told !== 'answer') throw new Error('The product’s process started twice.');
    if (told.error !== undefined) throw new Error(told.error);
    return told.mails ?? [];
  }
}
