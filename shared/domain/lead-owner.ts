import type { Application } from './application.ts';
import type { Enquiry } from './enquiry/enquiry.ts';
import type { OwnerQuestion } from './territories/owner.ts';

/** What a case is about, as software decided it or a person said. */
export interface Tags {
  readonly specialism: string;
  readonly region: string;
}

/** What a lead is about: somebody's application or a council's enquiry. */
export type LeadSubject = Pick<Application, 'form' | 'decision'> | Pick<Enquiry, 'answers' | 'need'>;

/**
 * The question to the agency's rules for a lead that is about these tags on an ISO date. Parts of its evidence count
 * only where the tag they led to still holds: a corrected region has no postcode area of the CV's, a corrected field
 * no part of it.
 */
export function ownerQuestion(
  subject: LeadSubject,
  { specialism, region }: Tags,
  on: string,
  specialisms: readonly { readonly id: string; readonly label: string }[],
): OwnerQuestion {
  const { field, place, engagement } = evidenceOf(subject);
  const label = specialisms.find(({ id }) => id === specialism)?.label;
  const isSameRegion = place?.region === region;
  return {
    specialism,
    subSpecialism: field?.specialism === specialism ? field.subSpecialism : null,
    region,
    area: isSameRegion ? place.area : null,
    council: isSameRegion ? place.council : null,
    ...(engagement ? { engagement } : {}),
    on,
    ...(label ? { specialismLabel: label } : {}),
  };
}

function evidenceOf(subject: LeadSubject) {
  if ('answers' in subject)
    return { field: subject.need, place: subject.need, engagement: subject.answers.engagement };
  const { form, decision } = subject;
  return { field: decision?.specialism, place: decision?.region, engagement: form.engagement };
}
