import type { DeclaredFile } from '../../../shared/domain/declared-files.ts';
import { type Answers, placesOf } from './answers.ts';
import { startDate } from './start-date.ts';

/** What goes with the answers: the notice shown, when the page was opened (both ISO), and today. */
export interface Circumstances {
  readonly notice: string;
  readonly startedAt: string;
  readonly today: Date;
}

/** The body of `POST /api/applications`; questions left open are left out. Call it when `checkAnswers` found nothing. */
export function applicationBody(
  answers: Answers,
  files: readonly DeclaredFile[],
  { notice, startedAt, today }: Circumstances,
): object {
  const start = startDate(answers, today);
  const places = placesOf(answers.wantedAreas);
  const optional = {
    email: answers.email,
    phone: answers.phone,
    postcode: answers.postcode,
    engagement: answers.engagement,
    availableFrom: 'date' in start ? start.date : undefined,
    wantedAreas: places.length > 0 ? places : undefined,
    specialisms: answers.specialism ? [answers.specialism] : undefined,
  };
  return {
    name: answers.name,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value)),
    consents: { notice, alerts: answers.alerts === 'yes' },
    adult: answers.adult,
    doNotContactEmployer: answers.employer,
    website: answers.website,
    startedAt,
    files,
  };
}
