import { type Application, movingStates } from '../../shared/domain/application.ts';
import { mayMove, moveTo } from '../../shared/domain/application-moves.ts';
import { leftUndecided } from '../../shared/domain/corrected.ts';
import { hasLate, withLate } from '../../shared/domain/late-files.ts';
import { type Lead, leadOf } from '../../shared/domain/lead.ts';
import type { ReviewReason } from '../../shared/domain/reason.ts';
import { mostSweeps, pushedAgain } from '../../shared/domain/sweeping.ts';
import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { formOnly } from '../../shared/events/form-only.ts';
import { filesArrived } from '../../shared/runtime/files-arrived.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { leadOwed } from './lead-owed.ts';
import { type OwedPorts, owedEvents } from './owed-events.ts';

const ends: readonly Application['state'][] = ['routed', 'needs-review', 'rejected'];

/** What an application needs that has sat in its state past the deadline. */
export async function overdueApplication(
  application: Application,
  ports: OwedPorts,
  now: Date,
): Promise<Step | null> {
  const { state, sweeps } = application;
  if (state === 'awaiting-upload' || state === 'uploaded') return unsent(application, ports, now);
  if (movingStates.includes(state)) {
    if (sweeps >= mostSweeps) return toPerson(application, 'unreadable', now);
    return { save: { application: pushedAgain(application, now) }, again: application.emitted };
  }
  // What came while the rest was read, or after the form was answered: now the whole is read, with all that is here.
  if (hasLate(application) && mayMove(state, 'clean')) return filesArrived(withLate(application), now);
  const byLead = await leadOwed(application, ports, now);
  if (byLead) return byLead;
  const owed = await owedEvents(application, ports);
  if (owed.length === 0) return { save: { application: { ...application, dueAt: null } } };
  return { save: { application: pushedAgain(application, now) }, ...owedStep(owed) };
}

const owedStep = (owed: Awaited<ReturnType<typeof owedEvents>>) => ({
  events: owed.flatMap((one) => ('draft' in one ? [one.draft] : [])),
  again: owed.flatMap((one) => ('stored' in one ? [one.stored] : [])),
});

/** A form whose files did not all come: it goes on with those that did, or without. */
async function unsent(application: Application, ports: OwedPorts, now: Date): Promise<Step> {
  const arrived = filesArrived(application, now);
  if (arrived) return arrived;
  // The browser said that it is up, and yet no verdict came: the file is there, so a person looks.
  if (application.state === 'uploaded') return toPerson(application, 'scan-failed', now);
  if (application.round > 1) return asDecided(application, ports, now);
  const why = application.files.length === 0 ? 'no-file-declared' : 'file-never-came';
  return {
    save: { application: pushedAgain(application, now) },
    events: [formOnly.draft(application, { why })],
  };
}

/** Another file was announced after the first had its answer, and never came: what was decided last stands. */
async function asDecided(application: Application, { leads }: OwedPorts, now: Date): Promise<Step> {
  const lead = await leads.get(leadOf(application));
  // Closed as no CV, and its candidate asked for another file: they know, and so does who closed it.
  if (lead?.state === 'closed' && lead.reference === application.reference)
    return { save: { application: moveTo(application, 'rejected', now, { reason: 'not-a-document' }) } };
  const last = application.timeline.findLast(({ state }) => ends.includes(state));
  const was = last?.state === 'routed' ? moveTo(application, 'routed', now) : null;
  // A person's word may be on the lead alone, where whoever gave it died before the application had it.
  const decided = lead && decidedOn(lead, was ?? moveTo(application, 'needs-review', now), now);
  const stands = decided ?? was;
  return stands ? { save: { application: stands } } : toPerson(application, 'no-cv', now);
}

/** What a person said of an earlier round. */
function decidedOn(lead: Lead, application: Application, now: Date): Application | null {
  const decided = leftUndecided({ ...application, round: lead.round }, lead, now);
  return decided && { ...decided, round: application.round };
}

function toPerson(application: Application, reason: ReviewReason, now: Date): Step {
  return {
    save: { application: moveTo(application, 'needs-review', now, { reason }) },
    events: [
      cvNeedsReview.draft(application, { reason, region: application.decision?.region.region ?? null }),
    ],
  };
}
