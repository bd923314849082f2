import type { Application } from '../domain/application.ts';

/** What a form sends besides its answers, to tell a person from a machine. */
interface Traps {
  /** The field that people do not see. */
  readonly website?: string | undefined;
  /** ISO time at which the page was opened. */
  readonly startedAt?: string | undefined;
}

/** Nobody reads and fills a form in less; in milliseconds. */
const shortestFill = 3000;

/** Why a form looks filled in by a machine: the field that people do not see is filled, or it came faster than anybody types. */
export function suspicionOf({ website, startedAt }: Traps, now: Date): Application['suspicion'] {
  if (website) return 'honeypot';
  // A clock that is ahead of ours says nothing about its owner.
  const took = startedAt === undefined ? shortestFill : now.getTime() - new Date(startedAt).getTime();
  return took >= 0 && took < shortestFill ? 'too-fast' : null;
}
