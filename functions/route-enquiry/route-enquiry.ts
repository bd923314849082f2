import { agency } from '../../shared/config/agency.ts';
import { knowledge } from '../../shared/config/knowledge.ts';
import { type Enquiry, type Need, routedEnquiry } from '../../shared/domain/enquiry/enquiry.ts';
import { understand } from '../../shared/domain/enquiry/understand.ts';
import { type Assignment, assignLead, leadIdOf, triageOwner } from '../../shared/domain/lead.ts';
import { ownerQuestion } from '../../shared/domain/lead-owner.ts';
import { regionLabel } from '../../shared/domain/mail/mail-agency.ts';
import { say } from '../../shared/domain/wording/say.ts';
import { londonTime } from '../../shared/domain/working-hours/london-time.ts';
import { isWorkingDay } from '../../shared/domain/working-hours/working-day.ts';
import { workingHours } from '../../shared/domain/working-hours/working-hours.ts';
import { enquiryRouted } from '../../shared/events/enquiry-routed.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Enquiries } from '../../shared/ports/enquiries.ts';
import type { Leads } from '../../shared/ports/leads.ts';
import { findOwner } from '../../shared/runtime/find-owner.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly enquiries: Enquiries;
  readonly leads: Leads;
  readonly clock: Clock;
}

/** Understands what a council needs and makes it a lead: the owner's by council and field, triage's where the place is not known. */
export const routeEnquiry: Run<typeof stage, Ports> =
  ({ enquiries, leads, clock }) =>
  async ({ id, reference }) => {
    const enquiry = await enquiries.get(reference);
    if (!enquiry) return null;
    // A repeat: whether the step's events got out is unknown, so they go again.
    if (enquiry.state !== 'received')
      return { again: enquiry.emitted.filter(({ causationId }) => causationId === id) };
    const now = clock.now();
    const { date: today } = londonTime(now);
    const hours = workingHours(agency().settings, agency().bankHolidays);
    const need = understand(enquiry.answers, knowledge(), {
      today,
      isWorkingDay: (date) => isWorkingDay(hours, date),
    });
    // A run that died after the lead was written finds it here.
    const made = await leads.get(leadIdOf(reference));
    const lead = made ?? assignLead(null, await assignmentFor(enquiry, need, today, leads), now);
    const { id: leadId, owner, assignment } = lead;
    return {
      save: { lead, enquiry: routedEnquiry(enquiry, need, now) },
      events: [
        leadRouted.draft(enquiry, { leadId, owner, assignment }),
        enquiryRouted.draft(enquiry, { leadId, urgent: need.urgent }),
      ],
    };
  };

async function assignmentFor(
  { reference, round, answers, suspicion }: Enquiry,
  need: Need,
  today: string,
  leads: Leads,
): Promise<Assignment> {
  const { specialisms, wording } = agency();
  const { specialism, region, urgent } = need;
  const about = {
    reference,
    round,
    enquiry: true,
    kind: urgent ? 'council-urgent' : 'council',
    specialism,
    region,
  } as const;
  const forTriage = { ...about, owner: triageOwner, rule: null, fallback: false, because: null };
  // A form that a machine may have filled in is looked at by a person first; nothing of it is dropped.
  if (region === null || suspicion) return forTriage;
  // A field that nobody knows fits only rules that ask for none.
  const tags = { specialism: specialism ?? '', region };
  const found = await findOwner(ownerQuestion({ answers, need }, tags, today, specialisms), leads);
  if (!found) return forTriage;
  const { owner, rule, fallback } = found;
  const because =
    specialism === null
      ? say(wording, 'council.field-unknown', { region: regionLabel(agency(), region) })
      : found.because;
  return { ...about, owner, rule, fallback, because };
}
