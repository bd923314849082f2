import type { Alike } from './known.ts';

/** A newer CV of the lead's person that waits, so that the owner gets one mail an hour about them at most. */
export interface NextCv {
  readonly reference: string;
  readonly round: number;
  /** ISO time at which it goes out. */
  readonly at: string;
}

/** What a lead knows of its person's other applications, and of people who are easily taken for them. */
export interface LeadPeople {
  /** ISO time at which SES last accepted the lead's mail to its present owner. */
  readonly mailedAt?: string;
  readonly next?: NextCv;
  /** References of the same person's other applications, in the order in which newer ones took their place; the last 20. */
  readonly others?: readonly string[];
  readonly alike?: readonly Alike[];
}

const mostOthers = 20;

/** Minutes between two mails to an owner about one person. */
const spacingMinutes = 60;

/** From when an owner who got a mail at an ISO time may be written to again about the person. */
export const spacedAfter = (mailedAt: string): string =>
  new Date(Date.parse(mailedAt) + spacingMinutes * 60_000).toISOString();

/** A lead's owner got a mail at an ISO time: what waits is spaced from it, however late it was itself. */
export function mailedNow({ next }: LeadPeople, mailedAt: string): LeadPeople {
  if (!next) return { mailedAt };
  const [, at = next.at] = [next.at, spacedAfter(mailedAt)].sort();
  return { mailedAt, next: { ...next, at } };
}

/** The newer CV that waits, where its time has come. */
export const newestDue = ({ next }: LeadPeople, now: Date): NextCv | null =>
  next && next.at <= now.toISOString() ? next : null;

/** The lead's other references with more of them; the lead's own is none of them. */
export const othersWith = (
  others: readonly string[] | undefined,
  more: readonly (string | undefined)[],
  own: string,
): readonly string[] =>
  [...new Set([...(others ?? []), ...more.flatMap((one) => one ?? [])])]
    .filter((one) => one !== own)
    .slice(-mostOthers);

/** What stays with a lead that is assigned on. */
export function peopleKept(
  earlier: (LeadPeople & { readonly reference: string }) | null,
  given: Pick<LeadPeople, 'others' | 'alike'> & { readonly reference: string; readonly round: number },
  isSameOwner: boolean,
): LeadPeople {
  const { mailedAt, next } = earlier ?? {};
  const isOvertaken = next && next.reference === given.reference && next.round <= given.round;
  const before = earlier && earlier.reference !== given.reference ? earlier.reference : undefined;
  const others = othersWith(given.others ?? earlier?.others, [before], given.reference);
  const alike = given.alike ?? earlier?.alike ?? [];
  return {
    ...(isSameOwner && mailedAt !== undefined ? { mailedAt } : {}),
    ...(next && !isOvertaken ? { next } : {}),
    ...(others.length > 0 ? { others } : {}),
    ...(alike.length > 0 ? { alike } : {}),
  };
}
