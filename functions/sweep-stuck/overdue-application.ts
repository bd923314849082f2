import { type Application, movingStates } from '../../shared/domain/application.ts';
import { moveTo } from '../../shared/domain/application-moves.ts';
import type { ReviewReason } from '../../shared/domain/reason.ts';
import { mostSweeps, pushedAgain } from '../../shared/domain/sweeping.ts';
import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvReceived } from '../../shared/events/cv-received.ts';
import { formOnly } from '../../shared/events/form-only.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { type OwedPorts, owedEvents } from './owed-events.ts';

/** What an application needs that has sat in its state past the deadline. */
export async function overdueApplication(
  application: Application,
  ports: OwedPorts,
  now: Date,
): Promise<Step | null> {
  const { state, sweeps } = application;
  if (state === 'awaiting-upload' || state === 'uploaded') return unsent(application, now);
  if (movingStates.includes(state)) {
    if (sweeps >= mostSweeps) return toPerson(application, 'unreadable', now);
    return { save: { application: pushedAgain(application, now) }, again: application.emitted };
  }
  const owed = await owedEvents(application, ports);
  if (owed.length === 0) return { save: { application: { ...application, dueAt: null } } };
  return { save: { application: pushedAgain(application, now) }, ...owedStep(owed) };
}

const owedStep = (owed: Awaited<ReturnType<typeof owedEvents>>) => ({
  events: owed.flatMap((one) => ('draft' in one ? [one.draft] : [])),
  again: owed.flatMap((one) => ('stored' in one ? [one.stored] : [])),
});

/** A form whose files did not all come: it goes on with those that did, or without. */
function unsent(application: Application, now: Date): Step {
  const { files, state } = application;
  const arrived = files.filter(({ versionId }) => versionId !== null);
  if (arrived.some(({ scan }) => scan !== 'NO_THREATS_FOUND' && scan !== 'pending')) {
    return toPerson(application, 'scan-failed', now);
  }
  if (arrived.length > 0) {
    const parts = arrived.map(({ key, versionId }) => ({ key, versionId: versionId ?? '' }));
    const missing = files.length - arrived.length;
    return {
      save: { application: moveTo(application, 'clean', now) },
      events: [cvReceived.draft(application, { files: parts, missing })],
    };
  }
  // The browser said that it is up, and yet no verdict came: the file is there, so a person looks.
  if (state === 'uploaded') return toPerson(application, 'scan-failed', now);
  // Another file was announced after the first had its answer: what was decided then stands.
  if (application.round > 1) {
    const wasRouted = application.timeline.some((one) => one.state === 'routed');
    return wasRouted
      ? { save: { application: moveTo(application, 'routed', now) } }
      : toPerson(application, 'no-cv', now);
  }
  const why = files.length === 0 ? 'no-file-declared' : 'file-never-came';
  return {
    save: { application: pushedAgain(application, now) },
    events: [formOnly.draft(application, { why })],
  };
}

function toPerson(application: Application, reason: ReviewReason, now: Date): Step {
  return {
    save: { application: moveTo(application, 'needs-review', now, { reason }) },
    events: [
      cvNeedsReview.draft(application, { reason, region: application.decision?.region.region ?? null }),
    ],
  };
}
