import type { ApplicationState } from '../../../shared/domain/application.ts';
import type { ApplicationView } from '../api.ts';

/** States that only a CV brings; a form without one goes from awaiting straight to its decision. */
const withCv: ReadonlySet<ApplicationState> = new Set(['clean', 'reading', 'waiting-for-ocr', 'read']);

/** The timeline since the latest CV was asked for: what happened to one that it replaced is past. */
export function thisRound({ timeline }: ApplicationView): ApplicationView['timeline'] {
  const from = timeline.findLastIndex((one) => one.state === 'awaiting-upload');
  return timeline.slice(Math.max(0, from));
}

/** Whether a CV has reached us in this round. The verdict alone does not tell: agencies may run without a scan. */
export const hasCv = (view: ApplicationView): boolean =>
  view.files.some(({ scan }) => scan !== 'pending') || thisRound(view).some(({ state }) => withCv.has(state));
