import type { Application } from './application.ts';

/** Why a person decides, or why the file was turned away. */
type Outcome = NonNullable<Application['reason']>;

/** Reasons that only another file can settle; for all others a person is already at work. */
const needFile: ReadonlySet<Outcome> = new Set<Outcome>([
  'password',
  'damaged',
  'scan-failed',
  'malware',
  'empty',
  'too-large',
  'not-a-document',
]);

/** Whether the candidate is asked for another file. */
export const asksForFile = (reason: Application['reason']): boolean =>
  reason !== null && needFile.has(reason);

/**
 * What the candidate is to be told beside the receipt, by the state that the application is in; null where nothing. A
 * form without a CV is answered by its receipt, which asks for one.
 */
export const outcomeOf = ({ state, reason }: Pick<Application, 'state' | 'reason'>): Outcome | null =>
  (state === 'needs-review' || state === 'rejected') && reason !== 'no-cv' ? reason : null;
