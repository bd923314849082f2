import { leftUndecided } from '../../shared/domain/corrected.ts';
import { arrived, isTriageCase, ownerMailId } from '../../shared/domain/delivery/lead-arrival.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { leadDuty, waiting } from '../../shared/domain/lead-clock.ts';
import { halfUndone, isHalfClosed, restored, turnedAway } from '../../shared/domain/lead-closing.ts';
import { endedBy, liesElsewhere } from '../../shared/domain/people/joining.ts';
import { pushedAgain } from '../../shared/domain/sweeping.ts';
import { cvRejected } from '../../shared/events/cv-rejected.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Enquiries } from '../../shared/ports/enquiries.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { atWork, type ClockPorts, type LeadAtWork } from './lead-at-work.ts';
import { type LeadFacts, leadFacts } from './lead-facts.ts';
import { earlierCv, newerCv } from './newer-cv.ts';
import { bounced, cover, handOver, routed } from './pass-on.ts';
import { breakSilence, remind, start } from './timed-mails.ts';

/** Ports for a lead whose time has come. */
export interface OverdueLeadPorts extends ClockPorts {
  readonly applications: Applications;
  readonly enquiries: Enquiries;
}

/** What is to be done about a lead: a step of its own, or a place in its owner's summary. */
export type OverdueLead = { readonly step: Step } | { readonly summary: LeadAtWork };

/** What a lead needs whose time has come: its mail once more, or whatever its clocks say. */
export async function overdueLead(lead: Lead, ports: OverdueLeadPorts, now: Date): Promise<OverdueLead> {
  const newer = await newerCv(lead, ports, now);
  if (newer) return { step: newer };
  const half = await otherHalf(lead, ports, now);
  if (half) return { step: half };
  const facts = await leadFacts(lead, ports);
  if (facts === null) return { step: (await earlierCv(lead, ports, now)) ?? atRest(lead) };
  const at = atWork(lead, facts, now);
  const passedOn = bounced(at);
  if (passedOn) return { step: passedOn };
  const duty = leadDuty(lead, at.times);
  switch (duty.is) {
    case 'resend':
      return { step: mailedAgain(lead, facts, now) };
    case 'start': {
      const begun = await asArrived(duty.lead, ports, now);
      return { step: bounced({ ...at, lead: begun }) ?? (await start(at, begun, duty.closed, ports)) };
    }
    case 'cover':
      return { step: cover(at) };
    case 'summary':
      return { summary: at };
    case 'remind':
      return { step: await remind(at, ports) };
    case 'hand-over':
      return { step: handOver(at) ?? (await remind(at, ports)) };
    case 'silence':
      return { step: breakSilence(at) };
    case 'wait':
    case 'rest':
      return { step: { save: { lead: waiting(lead, at.times) } } };
  }
}

/**
 * The other half of what a person decided about a case: that it is no CV, or one after all, whose it is, or what it is
 * about; where whoever did it died between the lead and its application. The lead's own time stays, so that it is
 * looked at next.
 */
async function otherHalf(lead: Lead, { applications }: OverdueLeadPorts, now: Date): Promise<Step | null> {
  const application = lead.enquiry ? null : await applications.get(lead.reference);
  if (!application) return null;
  if (isHalfClosed(lead, application)) {
    const events = [cvRejected.draft(application, { reason: 'not-a-document' })];
    return { save: { application: turnedAway(application, now) }, events };
  }
  const closing = halfUndone(lead, application);
  if (closing) return { save: { application: restored(application, closing, now) } };
  if (liesElsewhere(lead, application)) return { save: { lead: endedBy(lead, now) } };
  const decided = leftUndecided(application, lead, now);
  return decided ? { save: { application: decided } } : null;
}

/** Who withdrew is rung by nobody. */
const atRest = (lead: Lead): Step => ({
  save: { lead: { ...lead, sweeps: 0, dueAt: lead.next?.at ?? null } },
});

/**
 * A lead whose mail is owed: the event that asks for it goes out once more. It goes out afresh where the one of the lead
 * is of an earlier round, which nobody acts on any more, or is gone.
 */
function mailedAgain(lead: Lead, { round, owed }: LeadFacts, now: Date): Step {
  const save = { lead: pushedAgain(lead, now) };
  if (isTriageCase(lead)) {
    const again = owed.flatMap((one) => ('stored' in one ? one.stored : []));
    return { save, again, events: owed.flatMap((one) => ('draft' in one ? one.draft : [])) };
  }
  const isOfNow = lead.emitted.some((one) => one.reference === lead.reference && one.round === round);
  return isOfNow ? { save, again: lead.emitted } : { save, events: [routed(lead, round)] };
}

/** News of the mail that came before its acceptance was noted are in the ledger alone. */
async function asArrived(lead: Lead, { ledger }: ClockPorts, now: Date): Promise<Lead> {
  return arrived(lead, await ledger.arrivalOf(ownerMailId(lead)), now) ?? lead;
}
