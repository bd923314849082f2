import type { ApplicationState } from '../../../shared/domain/application.ts';
import type { ApplicationView } from '../api.ts';
import { hasCv, thisRound } from './this-round.ts';

/** One step of the way, and where the person is on it. `at` is an ISO time where it is done. */
export interface ProgressStep {
  readonly step: 'details' | 'arrived' | 'read' | 'consultant';
  readonly is: 'done' | 'now' | 'later' | 'missing';
  readonly at: string | null;
}

const rank: Readonly<Partial<Record<ApplicationState, number>>> = {
  'awaiting-upload': 0,
  uploaded: 1,
  clean: 1,
  reading: 1,
  'waiting-for-ocr': 1,
  read: 2,
  tagged: 2,
  routed: 3,
};

/** The way of an application in the steps that matter to its person; without files, only details and consultant. */
export function progressSteps(view: ApplicationView): ProgressStep[] {
  const { state, timeline, files } = view;
  const first = timeline[0]?.at ?? null;
  const round = thisRound(view);
  const when = (...states: readonly ApplicationState[]) =>
    round.find((one) => states.includes(one.state))?.at ?? null;
  const reached = Math.max(0, ...round.map((one) => rank[one.state] ?? 0));
  const details: ProgressStep = { step: 'details', is: 'done', at: first };
  const isRouted = state === 'routed';
  const consultant: ProgressStep = {
    step: 'consultant',
    is: isRouted ? 'done' : state === 'needs-review' || reached >= 2 ? 'now' : 'later',
    at: isRouted ? when('routed') : null,
  };
  if (files.length === 0) return [details, isRouted ? consultant : { ...consultant, is: 'now' }];
  if (state === 'rejected') {
    return [
      details,
      { step: 'arrived', is: 'missing', at: null },
      { step: 'read', is: 'later', at: null },
      { ...consultant, is: 'later' },
    ];
  }
  // Decided from the form alone: the CV that was promised never came.
  if (reached >= 2 && !hasCv(view)) {
    return [
      details,
      { step: 'arrived', is: 'missing', at: null },
      { step: 'read', is: 'missing', at: null },
      consultant,
    ];
  }
  const hasArrived = reached >= 1;
  return [
    details,
    hasArrived
      ? { step: 'arrived', is: 'done', at: when('uploaded', 'clean', 'reading') }
      : { step: 'arrived', is: state === 'awaiting-upload' ? 'now' : 'missing', at: null },
    reached >= 2
      ? { step: 'read', is: 'done', at: when('read', 'tagged') }
      : {
          step: 'read',
          is: isRouted ? 'missing' : hasArrived && state !== 'needs-review' ? 'now' : 'later',
          at: null,
        },
    consultant,
  ];
}
