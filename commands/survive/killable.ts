import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Address, MailNote, Question, Told } from './messages.ts';
import { isToStaff } from './tally.ts';

/** The product in a process that can be killed. */
export interface Killable {
  readonly address: Address;
  /** Mails that SES took since this process began, as far as it could tell. */
  readonly seen: readonly MailNote[];
  /** Puts the product's clock forward by milliseconds. */
  advance(ms: number): Promise<void>;
  /** Resolves when nothing is on its way. */
  idle(timeoutMs: number): Promise<void>;
  /** Every mail in the mailbox, of earlier processes too. */
  mails(): Promise<readonly MailNote[]>;
  /** Resolves when a mail about the application went to the agency's own people, or the process is gone. */
  staffMail(reference: string): Promise<void>;
  /** SIGKILL: no handler runs, nothing is written any more. Resolves when the process is gone. */
  kill(): Promise<void>;
}

/** Starts the product on the folder, and throws where it does not come up. */
export async function startKillable(dataDir: string): Promise<Killable> {
  const file = fileURLToPath(new URL('./product-process.ts', import.meta.url));
  const child = fork(file, [dataDir], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const seen: MailNote[] = [];
  const waiting: { resolve: (told: Told) => void; reject: (error: Error) => void }[] = [];
  const next = () => new Promise<Told>((resolve, reject) => waiting.push({ resolve, reject }));
  const watching = new Map<string, () => void>();
  const gone = once(child, 'exit');
  child.on('message', (told: Told) => {
    if (told.told !== 'mail') return waiting.shift()?.resolve(told);
    seen.push(told.mail);
    if (isToStaff(told.mail)) watching.get(told.mail.reference)?.();
  });
  child.on('exit', () => {
    for (const { reject } of waiting.splice(0)) reject(new Error('The product’s process ended.'));
  });
  const ready = await next();
  if (ready.told !== 'ready') throw new Error('The product’s process answered before it was ready.');

  const ask = async (question: Question): Promise<readonly MailNote[]> => {
    const answer = next();
    child.send(question);
    const told = await answer;
    if (told.told !== 'answer') throw new Error('The product’s process started twice.');
    if (told.error !== undefined) throw new Error(told.error);
    return told.mails ?? [];
  };
  return {
    address: ready.address,
    seen,
    advance: async (ms) => void (await ask({ ask: 'advance', ms })),
    idle: async (timeoutMs) => void (await ask({ ask: 'idle', timeoutMs })),
    staffMail: async (reference) => {
      const isThere = seen.some((note) => note.reference === reference && isToStaff(note));
      if (isThere) return;
      await Promise.race([gone, new Promise<void>((resolve) => watching.set(reference, resolve))]);
    },
    mails: () => ask({ ask: 'mails' }),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
