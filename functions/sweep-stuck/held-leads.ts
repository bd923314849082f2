import { agency } from '../../shared/config/agency.ts';
import { assignLead, type Lead, triageOwner } from '../../shared/domain/lead.ts';
import { type LeadSubject, ownerQuestion } from '../../shared/domain/lead-owner.ts';
import { isOpen, isWaiting, waitingList } from '../../shared/domain/open-leads.ts';
import type { Consultant } from '../../shared/domain/territories/consultant.ts';
import { consultantOn, hasLeft } from '../../shared/domain/territories/cover.ts';
import { say } from '../../shared/domain/wording/say.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Enquiries } from '../../shared/ports/enquiries.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import { findOwner } from '../../shared/runtime/find-owner.ts';
import type { Step } from '../../shared/runtime/step.ts';

interface Ports {
  readonly applications: Applications;
  readonly enquiries: Enquiries;
  readonly leads: Leads;
}

type NewOwner = Pick<Lead, 'owner' | 'rule' | 'fallback' | 'because'>;

/** Leads of one list that a tick looks at; a longer list is gone through minute by minute. */
const leadsATick = 25;

/**
 * Leads that lie where nobody will act on them: all open ones of somebody who has left go to who took over, or to whom
 * the rules give them now; those that wait in triage go to their owner once the address is confirmed. Each moves once,
 * and its earlier links end with the move.
 */
export async function heldLeads(ports: Ports, now: Date): Promise<Step[]> {
  const { consultants } = agency();
  const { date: today } = londonTime(now);
  const steps: Step[] = [];
  for (const leaver of consultants.filter((one) => hasLeft(one, today))) {
    for (const lead of await listed(leaver.id, ports, now)) {
      if (lead.owner !== leaver.id || !isOpen(lead)) continue;
      steps.push(moved(lead, await successorOf(lead, leaver, ports, today), now));
    }
  }
  if (!consultants.some(({ confirmed }) => confirmed)) return steps;
  for (const lead of await listed(waitingList, ports, now)) {
    if (!isWaiting(lead) || !isOpen(lead)) continue;
    const found = await ownerNow(lead, ports, today);
    if (found && found.owner !== triageOwner) steps.push(moved(lead, found, now));
  }
  return steps;
}

/** Some of a list's leads, other ones each minute where it is long. */
async function listed(list: string, { leads }: Ports, now: Date): Promise<Lead[]> {
  const ids = await leads.openOf(list);
  const turns = Math.max(Math.ceil(ids.length / leadsATick), 1);
  const first = (Math.floor(now.getTime() / 60_000) % turns) * leadsATick;
  const found = await Promise.all(ids.slice(first, first + leadsATick).map((id) => leads.get(id)));
  return found.flatMap((lead) => lead ?? []);
}

async function successorOf(lead: Lead, leaver: Consultant, ports: Ports, today: string): Promise<NewOwner> {
  const { consultants, wording } = agency();
  const { name } = leaver;
  const onDuty = consultantOn(consultants, leaver.id, today);
  if (onDuty?.consultant.confirmed) {
    const because = say(wording, 'held.took-over', { name });
    return { owner: onDuty.consultant.id, rule: lead.rule, fallback: lead.fallback, because };
  }
  const because = say(wording, 'held.nobody-took-over', { name });
  return (await ownerNow(lead, ports, today)) ?? { owner: triageOwner, rule: null, fallback: false, because };
}

/** Whom the rules give the lead today; null where it was never decided what it is about. */
async function ownerNow(lead: Lead, ports: Ports, today: string): Promise<NewOwner | null> {
  const { specialism, region, reference } = lead;
  const subject: LeadSubject | null = lead.enquiry
    ? await ports.enquiries.get(reference)
    : await ports.applications.get(reference);
  if (!subject || region === null) return null;
  // A field that nobody knows fits only rules that ask for none.
  const tags = { specialism: specialism ?? '', region };
  return findOwner(ownerQuestion(subject, tags, today, agency().specialisms), ports.leads);
}

function moved(lead: Lead, { owner, rule, fallback, because }: NewOwner, now: Date): Step {
  const { reference, round } = lead;
  const given = { reference, round, owner, rule, fallback, because };
  // `assigned`, not `reassigned`: nobody writes to somebody who has left.
  const next = assignLead(lead, given, now, { by: 'router', what: 'assigned' });
  const { id: leadId, assignment } = next;
  return { save: { lead: next }, events: [leadRouted.draft(lead, { leadId, owner, assignment })] };
}
