import type { Application, ApplicationState } from './application.ts';

const everyMovingState: readonly ApplicationState[] = [
  'uploaded',
  'clean',
  'reading',
  'waiting-for-ocr',
  'read',
  'tagged',
];

/** All of people whose data is kept, and who may be rung. */
const everyState: readonly ApplicationState[] = [
  'awaiting-upload',
  ...everyMovingState,
  'routed',
  'needs-review',
  'rejected',
];

/** From which states each state may be entered. */
const moves: Readonly<Record<ApplicationState, readonly ApplicationState[]>> = {
  // Another file under the same reference; a routed CV may be updated too.
  'awaiting-upload': ['needs-review', 'rejected', 'routed', 'awaiting-upload', 'uploaded'],
  uploaded: ['awaiting-upload'],
  // The browser's confirmation is optional. A verdict that comes after the form went on without its file counts too.
  clean: ['awaiting-upload', 'uploaded', 'routed', 'needs-review'],
  reading: ['clean', 'reading'],
  'waiting-for-ocr': ['clean', 'reading', 'waiting-for-ocr'],
  read: ['clean', 'reading', 'waiting-for-ocr'],
  // Straight from awaiting-upload: a form without a file is decided from the form.
  tagged: ['read', 'awaiting-upload', 'uploaded'],
  // From awaiting-upload: another file was announced and never came. From its ends: a person decides, or takes back that it was no CV.
  routed: ['tagged', 'needs-review', 'rejected', 'awaiting-upload', 'uploaded'],
  // From itself: a form's file comes late, and nobody can scan it.
  'needs-review': everyState,
  rejected: ['awaiting-upload', ...everyMovingState, 'needs-review', 'routed'],
  withdrawn: everyState,
  erased: [...everyState, 'withdrawn', 'expired'],
  expired: ['awaiting-upload', 'routed', 'needs-review', 'rejected'],
};

/** Whether an application may go from one state to another. */
export const mayMove = (from: ApplicationState, to: ApplicationState): boolean => moves[to].includes(from);

/** Minutes after which the sweeper looks at an application that sits in a state; null means never. */
const deadlines: Readonly<Record<ApplicationState, number | 'wait' | null>> = {
  // From the agency's settings.
  'awaiting-upload': 'wait',
  uploaded: 'wait',
  clean: 2,
  reading: 2,
  'waiting-for-ocr': 10,
  read: 2,
  tagged: 2,
  // At their ends it looks once more: were the mails sent that are owed?
  routed: 2,
  'needs-review': 2,
  rejected: 2,
  withdrawn: null,
  erased: null,
  expired: null,
};

/** ISO time at which the sweeper looks, from the state and the time it was entered; files are waited for `waitMinutes`. */
export function dueAfter(state: ApplicationState, now: Date, waitMinutes = 15): string | null {
  const deadline = deadlines[state];
  const minutes = deadline === 'wait' ? waitMinutes : deadline;
  return minutes === null ? null : new Date(now.getTime() + minutes * 60_000).toISOString();
}

/**
 * The application in its next state, with a fresh deadline and the changes given.
 * Throws a `RangeError` on a move that the table of states does not allow: a bug, never input.
 */
export function moveTo(
  application: Application,
  state: ApplicationState,
  now: Date,
  changes: Partial<Application> = {},
): Application {
  if (!mayMove(application.state, state)) {
    throw new RangeError(`An application cannot go from ${application.state} to ${state}.`);
  }
  const at = now.toISOString();
  const { because: _because, progress: _progress, ...rest } = application;
  return {
    ...rest,
    state,
    updatedAt: at,
    timeline: [...application.timeline, { state, at }].slice(-50),
    sweeps: 0,
    dueAt: dueAfter(state, now),
    emitted: [],
    ...changes,
  };
}
