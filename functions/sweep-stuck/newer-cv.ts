import type { Application } from '../../shared/domain/application.ts';
import { movingStates } from '../../shared/domain/application.ts';
import { assignLead, type Lead, leadOf } from '../../shared/domain/lead.ts';
import { leadKindOf } from '../../shared/domain/lead-kind.ts';
import { newestDue } from '../../shared/domain/people/lead-people.ts';
import { pushedAgain } from '../../shared/domain/sweeping.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import { keptOwner } from '../../shared/runtime/kept-owner.ts';
import type { Step } from '../../shared/runtime/step.ts';

/**
 * The newest CV of a lead's person that had to wait, because its owner had a mail within the hour: it goes out now, unless
 * it lies elsewhere since, because its candidate corrected the address by which they were known. Null where none is due.
 */
export async function newerCv(
  lead: Lead,
  { applications }: { readonly applications: Pick<Applications, 'get'> },
  now: Date,
): Promise<Step | null> {
  const next = newestDue(lead, now);
  if (!next) return null;
  const application = await applications.get(next.reference);
  if (application && isOnItsWay(application)) return { save: { lead: pushedAgain(lead, now) } };
  if (application?.state !== 'routed' || leadOf(application) !== lead.id)
    return { save: { lead: { ...withoutNext(lead), dueAt: now.toISOString() } } };
  return aboutNow(lead, application, lead.mailedAt !== undefined, now);
}

/** The last of the person's other applications that stands, where the one that their lead was about is gone. Null where none is left. */
export async function earlierCv(
  lead: Lead,
  { applications }: { readonly applications: Pick<Applications, 'get'> },
  now: Date,
): Promise<Step | null> {
  for (const reference of [...(lead.others ?? [])].reverse()) {
    const application = await applications.get(reference);
    if (application?.state === 'routed' && leadOf(application) === lead.id)
      return aboutNow(lead, application, false, now);
  }
  return null;
}

async function aboutNow(lead: Lead, application: Application, isUpdate: boolean, now: Date): Promise<Step> {
  const { reference, round, decision } = application;
  const { id: leadId, ...given } = lead;
  const today = londonTime(now).date;
  const kind = leadKindOf(application, { isUpdate, today });
  const tags = {
    specialism: decision?.specialism.specialism ?? lead.specialism,
    region: decision?.region.region ?? lead.region,
  };
  // A case without a field or a region is triage's, and has no owner whom the rules could name.
  const { specialism, region } = tags;
  const isKnown = specialism !== null && region !== null;
  const owned = isKnown ? await keptOwner(lead, application, { specialism, region }, today) : null;
  const updated = assignLead(lead, { ...given, reference, round, kind, ...tags, ...owned }, now);
  const { owner, assignment } = updated;
  return {
    save: { lead: updated },
    events: [leadRouted.draft(application, { leadId, owner, assignment })],
  };
}

/** Not yet written as routed by the run that put it here, or read anew: it comes by itself, or is looked at again. */
const isOnItsWay = ({ state }: Application): boolean =>
  state === 'awaiting-upload' || state === 'uploaded' || movingStates.includes(state);

function withoutNext({ next: _next, ...lead }: Lead): Lead {
  return lead;
}
