import type { Application } from '../../shared/domain/application.ts';
import { dueAfter, mayMove, moveTo } from '../../shared/domain/application-moves.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { actionsOn, closedAsNoCv, closingOf, reopened } from '../../shared/domain/lead-moves.ts';
import type { LeadClosing } from '../../shared/domain/lead-states.ts';
import { cvRejected } from '../../shared/events/cv-rejected.ts';
import { issueLeadToken } from '../../shared/runtime/open-lead.ts';
import { type Act, answerWith, notOpen } from './act.ts';
import { tooLate } from './too-late.ts';

/** "Not a CV": the lead is closed and the candidate asked for another file. It can be undone for seven days. */
export const notACv: Act = ({ lead, application }, _request, { clock }) => {
  const now = clock.now();
  if (lead.state === 'closed') {
    const body = answerWith(lead, now);
    if (!application || !isLeftBehind(application, lead)) return { status: 200, body };
    const reason = 'not-a-document';
    const rejected = moveTo(application, 'rejected', now, { reason });
    const events = [cvRejected.draft(application, { reason })];
    return { status: 200, body, step: { save: { application: rejected }, events } };
  }
  if (!application || !actionsOn(lead, now).includes('not-a-cv')) throw notOpen();
  // While a newer file is on its way there is nothing here to turn away.
  if (application.state !== 'rejected' && !mayMove(application.state, 'rejected')) throw notOpen();
  if (!['routed', 'needs-review', 'rejected'].includes(application.state)) throw notOpen();
  const closed = closedAsNoCv(lead, application, now);
  const reason = 'not-a-document';
  const rejected: Application =
    application.state === 'rejected'
      ? {
          ...application,
          reason,
          updatedAt: now.toISOString(),
          // Its mails are owed anew.
          sweeps: 0,
          dueAt: dueAfter('rejected', now),
          emitted: [],
        }
      : moveTo(application, 'rejected', now, { reason });
  return {
    status: 200,
    body: answerWith(closed, now),
    step: {
      save: { lead: closed, application: rejected },
      events: [cvRejected.draft(application, { reason })],
    },
  };
};

/** The lead was closed, and whoever closed it died, or lost the answer, before its application was turned away. */
const isLeftBehind = ({ state, round }: Application, { closed, round: of }: Lead): boolean =>
  Boolean(closed) && round === of && state !== 'rejected' && state === closed?.application.state;

/** Brings a closed lead back as it was, with its application, unless another file has come meanwhile. */
export const undo: Act = async ({ lead, application, onlyUndo }, _request, { clock, tokens }) => {
  const now = clock.now();
  // Asked twice: it is back already.
  if (lead.state !== 'closed') return { status: 200, body: answerWith(lead, now) };
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

function restored(application: Application, { application: was }: LeadClosing, now: Date): Application {
  const { state, reason } = was;
  return state === 'rejected'
    ? { ...application, reason, updatedAt: now.toISOString() }
    : // The sweeper looks once more: a receipt that was under way is not owed while it is turned away.
      moveTo(application, state, now, { reason });
}
