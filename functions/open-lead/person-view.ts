import type { Agency } from '../../shared/config/agency.ts';
import type { Application } from '../../shared/domain/application.ts';
import type { Enquiry } from '../../shared/domain/enquiry/enquiry.ts';
import { leadPerson } from '../../shared/domain/lead-person.ts';
import type { LeadView } from '../../shared/domain/lead-view.ts';
import { availabilityWords } from '../../shared/domain/mail/availability-words.ts';
import { phoneLink, textLink } from '../../shared/domain/mail/contact.ts';
import { statedFacts } from '../../shared/domain/mail/stated-facts.ts';

/** Who the person is and how to reach them. `today` is an ISO date in London. */
export function personOnPage(
  about: { readonly application: Application | null; readonly enquiry: Enquiry | null },
  agency: Agency,
  today: string,
): LeadView['person'] {
  const { application, enquiry } = about;
  const { name, phone, email, title, employer } = leadPerson(about);
  return {
    name,
    phone,
    call: phone && phoneLink(phone),
    text: phone && textLink(phone),
    email,
    title,
    employer,
    place: application?.decision?.region.place ?? enquiry?.answers.place ?? null,
    availability: application && availabilityWords(agency, application.form, application.profile, today),
    stated: statedFacts(agency, application?.profile ?? null, today),
  };
}
