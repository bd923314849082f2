import type { Application } from '../../shared/domain/application.ts';
import type { Body } from './body.ts';

/** Nobody reads and fills the form in less; in milliseconds. */
const shortestFill = 3000;

/** Why a form looks filled in by a machine: the field that people do not see is filled, or it came faster than anybody types. */
export function suspicionOf({ website, startedAt }: Body, now: Date): Application['suspicion'] {
  if (website) return 'honeypot';
  // A clock that is ahead of ours says nothing about its owner.
  const took = startedAt === undefined ? shortestFill : now.getTime() - new Date(startedAt).getTime();
  return took >= 0 && took < shortestFill ? 'too-fast' : null;
}
