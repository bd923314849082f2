import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../journal.ts';
import type { MailFate, StoredMail } from './stored-mail.ts';

/** A line of the mailbox's index. */
type MailRecord =
  | { readonly op: 'mail'; readonly mail: StoredMail; readonly fate: MailFate }
  | { readonly op: 'told'; readonly id: string };

/** Mails on disk: an append-only index, and each mail's MIME as a file of its own. */
export interface Mailbox {
  /** Oldest first. */
  mails(): StoredMail[];
  /** A mail's MIME as SES got it; null where there is none. */
  raw(id: string): Buffer | null;
  /** Stores a mail; it survives the death of the process from here on. */
  add(mail: StoredMail, raw: Buffer, fate: MailFate): void;
  /** Notes that a mail's sending events have been given out. */
  told(id: string): void;
  /** Mails whose sending events a kill may have swallowed. */
  untold(): { readonly mail: StoredMail; readonly fate: MailFate }[];
  close(): void;
}

/** Opens the mailbox in a folder. */
export function openMailbox(dir: string): Mailbox {
  const folder = join(dir, 'messages');
  mkdirSync(folder, { recursive: true });
  const journal = openJournal<MailRecord>(join(dir, 'mails.jsonl'));
  const mails = new Map<string, { mail: StoredMail; fate: MailFate; isTold: boolean }>();
  for (const record of journal.records) {
    if (record.op === 'mail') mails.set(record.mail.id, { ...record, isTold: false });
    else tell(record.id);
  }
  function tell(id: string): void {
    const entry = mails.get(id);
    if (entry) entry.isTold = true;
  }
  const fileOf = (id: string) => join(folder, `${id}.eml`);
  // A kill between a mail's file and its line leaves a file that nobody was told of.
  for (const name of readdirSync(folder)) {
    if (!mails.has(name.replace(/\.eml$/, ''))) rmSync(join(folder, name));
  }
  return {
    mails: () => [...mails.values()].map(({ mail }) => mail),
    raw: (id) => (mails.has(id) ? readFileSync(fileOf(id)) : null),
    add(mail, raw, fate) {
      const file = fileOf(mail.id);
      writeFileSync(`${file}.new`, raw, { mode: 0o600 });
      renameSync(`${file}.new`, file);
      journal.append({ op: 'mail', mail, fate });
      mails.set(mail.id, { mail, fate, isTold: false });
    },
    told(id) {
      journal.append({ op: 'told', id });
      tell(id);
    },
    untold: () => [...mails.values()].filter(({ isTold }) => !isTold),
    close: () => journal.close(),
  };
}
