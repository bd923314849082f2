import { type Application, contactEmail, waitingSince } from '../../shared/domain/application.ts';
import type { Enquiry } from '../../shared/domain/enquiry/enquiry.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { type Person, personOf } from '../../shared/domain/mail/person-facts.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Enquiries } from '../../shared/ports/enquiries.ts';
import { decidedEvents, type Owed } from './owed-events.ts';

/** Who a lead is about, as far as its clocks and their mails ask. */
export interface LeadFacts {
  readonly person: Person;
  readonly place: string | null;
  /** ISO time at which the person wrote to us. */
  readonly waitingSince: string;
  /** Of the application now: an event of an earlier one goes nowhere. */
  readonly round: number;
  /** The candidate's address where an honest mail may go; null for a council, and where none is known or fit. */
  readonly mayWriteTo: string | null;
  /** Events of its application that ask for the triage mailbox's mail. */
  readonly owed: readonly Owed[];
}

/** The person of a lead; null where nobody is to be rung any more: withdrawn, erased, expired. */
export async function leadFacts(
  { reference, enquiry }: Lead,
  ports: { readonly applications: Applications; readonly enquiries: Enquiries },
): Promise<LeadFacts | null> {
  if (enquiry) {
    const found = await ports.enquiries.get(reference);
    return found && ofEnquiry(found);
  }
  const application = await ports.applications.get(reference);
  const isGone = !application || ['withdrawn', 'erased', 'expired'].includes(application.state);
  return isGone ? null : ofApplication(application);
}

function ofApplication(application: Application): LeadFacts {
  const { form, profile, decision, round, source, suspicion, state } = application;
  // Who was asked for another file waits for nobody.
  const isWithUs = state === 'routed' || state === 'needs-review';
  return {
    person: personOf(form, profile),
    place: decision?.region.place ?? null,
    waitingSince: waitingSince(application),
    round,
    mayWriteTo: source === 'form' && suspicion === null && isWithUs ? contactEmail(application) : null,
    owed: state === 'needs-review' || state === 'rejected' ? decidedEvents(application) : [],
  };
}

function ofEnquiry({ answers, need, createdAt, round }: Enquiry): LeadFacts {
  const { name, email, phone, roles, council, place } = answers;
  const person = personOf({ name, ...(email ? { email } : {}), ...(phone ? { phone } : {}) }, null);
  return {
    person: { ...person, title: roles[0] ?? null },
    place: need?.confidential ? null : (council ?? place ?? null),
    waitingSince: createdAt,
    round,
    mayWriteTo: null,
    owed: [],
  };
}
