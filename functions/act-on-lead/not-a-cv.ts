import type { Application } from '../../shared/domain/application.ts';
import { mayMove } from '../../shared/domain/application-moves.ts';
import {
  closedAsNoCv,
  closingOf,
  halfUndone,
  isHalfClosed,
  reopened,
  restored,
  turnedAway,
} from '../../shared/domain/lead-closing.ts';
import { actionsOn } from '../../shared/domain/lead-moves.ts';
import { cvRejected } from '../../shared/events/cv-rejected.ts';
import { issueLeadToken } from '../../shared/runtime/open-lead.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { type Act, answerWith, notOpen } from './act.ts';
import { tooLate } from './too-late.ts';

/** "Not a CV": the lead is closed and the candidate asked for another file. It can be undone for seven days. */
export const notACv: Act = ({ lead, application }, _request, { clock }) => {
  const now = clock.now();
  if (lead.state === 'closed') {
    const body = answerWith(lead, now);
    if (!application || !isHalfClosed(lead, application)) return { status: 200, body };
    return { status: 200, body, step: rejecting(application, now) };
  }
  if (!application || !actionsOn(lead, now).includes('not-a-cv')) throw notOpen();
  // While a newer file is on its way there is nothing here to turn away.
  if (application.state !== 'rejected' && !mayMove(application.state, 'rejected')) throw notOpen();
  if (!['routed', 'needs-review', 'rejected'].includes(application.state)) throw notOpen();
  const closed = closedAsNoCv(lead, application, now);
  const { save, events } = rejecting(application, now);
  return { status: 200, body: answerWith(closed, now), step: { save: { ...save, lead: closed }, events } };
};

const rejecting = (application: Application, now: Date) =>
  ({
    save: { application: turnedAway(application, now) },
    events: [cvRejected.draft(application, { reason: 'not-a-document' })],
  }) satisfies Step;

/** Brings a closed lead back as it was, with its application, unless another file has come meanwhile. */
export const undo: Act = async ({ lead, application, onlyUndo }, _request, { clock, tokens }) => {
  const now = clock.now();
  if (lead.state !== 'closed') {
    // Asked twice: it is back already, and so is its application, unless whoever brought it back died in between.
    const body = answerWith(lead, now);
    const half = application && halfUndone(lead, application);
    if (!half) return { status: 200, body };
    return { status: 200, body, step: { save: { application: restored(application, half, now) } } };
  }
  const back = reopened(lead, now);
  const closing = application && closingOf(lead, application);
  if (!back || !application || !closing || application.state !== 'rejected') throw tooLate();
  // The link in the mail about the closing opens nothing but this; from here on the page needs a whole one.
  const token = onlyUndo ? await issueLeadToken(lead, tokens, now) : undefined;
  return {
    status: 200,
    body: answerWith(back, now, token === undefined ? {} : { token }),
    step: { save: { lead: back, application: restored(application, closing, now) } },
  };
};
