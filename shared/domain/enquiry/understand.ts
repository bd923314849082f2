import type { Knowledge } from '../decide.ts';
import { councilOf, councilRegion } from '../places/region-of.ts';
import { isConfidential } from './confidential.ts';
import type { EnquiryAnswers, Need } from './enquiry.ts';
import { neededRoles } from './needed-roles.ts';
import { placeOfWork } from './place-of-work.ts';
import { isUrgent } from './urgency.ts';

/** The day on which an enquiry is read. */
export interface EnquiryDay {
  /** ISO date, London. */
  readonly today: string;
  isWorkingDay(date: string): boolean;
}

const withoutBrackets = (name: string): string => name.replace(/\([^()]*\)/g, ' ').trim();

/**
 * Everything an enquiry says: what is needed, where, how soon. The council's area decides the region, then the place
 * of work; the first role whose words tell its field decides the specialism. Pure.
 */
export function understand(
  answers: EnquiryAnswers,
  { specialisms, places }: Knowledge,
  day: EnquiryDay,
): Need {
  const { council, place } = answers;
  const roles = neededRoles(answers, specialisms);
  const leading = roles.find(({ specialism }) => specialism !== null);
  const ofCouncil = council === undefined ? null : councilRegion(places, council);
  const at = place === undefined ? null : placeOfWork(place, places);
  return {
    roles,
    specialism: leading?.specialism ?? null,
    subSpecialism: leading?.subSpecialism ?? null,
    region: ofCouncil ?? at?.region ?? null,
    council: council === undefined ? null : (councilOf(places, withoutBrackets(council))?.name ?? null),
    area: at?.area ?? null,
    checkRegion: ofCouncil !== null && at !== null && at.region !== null && at.region !== ofCouncil,
    urgent: isUrgent(answers, day.today, day.isWorkingDay),
    confidential: isConfidential(answers),
  };
}
