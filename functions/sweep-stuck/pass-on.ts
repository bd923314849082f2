import { agency } from '../../shared/config/agency.ts';
import { assignLead, type Lead, triageOwner } from '../../shared/domain/lead.ts';
import { clockMail } from '../../shared/domain/mail/clock-mail.ts';
import { mailIds } from '../../shared/domain/mail-ids.ts';
import { pushedAgain } from '../../shared/domain/sweeping.ts';
import { say } from '../../shared/domain/wording/say.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import type { Step } from '../../shared/runtime/step.ts';
import { bounceTo, handOverTo, standIn } from './hand-over-to.ts';
import { type LeadAtWork, mailboxOf, mailTo } from './lead-at-work.ts';
import { timedLead } from './timed-mails.ts';

/** Gives a lead that its owner does not take to the next: the old owner is told, the new one gets the lead's mail. Null where nobody else could take it. */
export function handOver(at: LeadAtWork): Step | null {
  const { lead, times, today } = at;
  const to = handOverTo(lead, today);
  if (to === null) return null;
  const message = clockMail({ ...timedLead(at), about: 'handed-over', to: mailboxOf(to).name }, agency());
  const pushed = pushedAgain(lead, times.now);
  // A rule beside triage would say that the lead only waits there for its owner's address.
  const rule = to === triageOwner ? null : lead.rule;
  const next = assigned({ ...pushed, rule }, to, times.now, 'handed-over');
  const moved = { ...next, clock: { ...next.clock, handedOverAt: times.now.toISOString() } };
  return {
    // Whoever takes the lead in this moment keeps it: then this write, or theirs, finds the other's.
    first: { lead: pushed },
    mails: [mailTo(lead.owner, message, mailIds.handedOver(lead.id, lead.assignment), lead)],
    save: { lead: moved },
    events: [routed(moved, at.facts.round)],
  };
}

/** Gives a lead whose owner is away or gone to whoever stands in. Who is away gets no mail about it. */
export function cover({ lead, facts, times, today }: LeadAtWork): Step {
  const moved = assigned(lead, standIn(lead.owner, today), times.now, 'covered');
  return { save: { lead: moved }, events: [routed(moved, facts.round)] };
}

/**
 * Gives a lead whose mail came back to somebody who can be reached, and says so to them. Once: where theirs comes back
 * too it goes to triage, and nowhere from there. Null where it did not come back, or nobody is left.
 */
export function bounced({ lead, facts, times, today }: LeadAtWork): Step | null {
  const to = lead.state === 'bounced' ? bounceTo(lead, today) : null;
  if (to === null) return null;
  const rule = to === triageOwner ? null : lead.rule;
  const moved = assigned({ ...lead, rule }, to, times.now, 'bounced', 'clock.came-back');
  return { save: { lead: moved }, events: [routed(moved, facts.round)] };
}

function assigned(
  lead: Lead,
  owner: string,
  now: Date,
  what: string,
  why: 'clock.in-place-of' | 'clock.came-back' = 'clock.in-place-of',
): Lead {
  // It stands in the lead's mail, which a reply may quote to the candidate: so nothing of who was late.
  const because = say(agency().wording, why, { name: mailboxOf(lead.owner).name });
  const { reference, round, rule, fallback } = lead;
  return assignLead(lead, { reference, round, owner, rule, fallback, because }, now, { by: 'router', what });
}

/** The event that has the lead's owner mailed, in the round that its application is in now. */
export const routed = ({ id, reference, owner, assignment }: Lead, round: number) =>
  leadRouted.draft({ reference, round }, { leadId: id, owner, assignment });
