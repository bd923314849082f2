import type { MailNote } from './messages.ts';

/** Mails that went out more than once for one purpose, by application; SES's own tags say which are the same. */
export function doubledBy(mails: readonly MailNote[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, { note: MailNote; times: number }>();
  for (const note of mails) {
    const key = `${note.reference} ${note.mail}`;
    counts.set(key, { note, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  const doubled = new Map<string, string[]>();
  for (const { note, times } of counts.values()) {
    if (times > 1) doubled.set(note.reference, [...(doubled.get(note.reference) ?? []), note.mail]);
  }
  return doubled;
}

/** Whether a note is of a mail to the agency's own people. */
export const isToStaff = ({ mail }: MailNote): boolean =>
  mail.startsWith('lead/') || mail.startsWith('triage/');

/** References of the given ones that have no such mail. */
export function without(
  references: readonly string[],
  mails: readonly MailNote[],
  isWanted: (note: MailNote) => boolean,
): string[] {
  const have = new Set(mails.filter(isWanted).map(({ reference }) => reference));
  return references.filter((reference) => !have.has(reference));
}
