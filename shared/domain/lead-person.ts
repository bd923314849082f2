import type { Application } from './application.ts';
import type { FormAnswers, Profile } from './decision.ts';
import type { Enquiry } from './enquiry/enquiry.ts';
import { type Person, personOf } from './mail/person-facts.ts';

/** What a lead is about; one of the two. */
export interface About {
  readonly application: Pick<Application, 'form' | 'profile'> | null;
  readonly enquiry: Pick<Enquiry, 'answers'> | null;
}

/** The person of a lead, whom its owner is to ring: the candidate, or whoever asks for a council. */
export function leadPerson({ application, enquiry }: About): Person {
  if (application) return personOf(application.form, application.profile);
  const { name, email, phone, jobTitle, council } = enquiry?.answers ?? {};
  const form: FormAnswers = {
    ...(name ? { name } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
  };
  const profile: Profile = {
    name: null,
    email: null,
    phone: null,
    postcode: null,
    title: jobTitle ?? null,
    employer: council ?? null,
  };
  return personOf(form, profile);
}
