import { isEmail, isPostcodeLike } from '../../../shared/domain/contact.ts';
import type { Say } from '../words.ts';
import { type Answers, placesOf } from './answers.ts';
import { isPhoneLike } from './phone-like.ts';
import { startDate } from './start-date.ts';

/** What is wrong with one answer. `field` names the question in the page's `data-field`. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

/** What is known of the CV when the form is checked. */
export interface CvAnswer {
  readonly count: number;
  /** What is wrong with the chosen files; null when nothing is. */
  readonly fault: string | null;
}

/**
 * Everything wrong with the answers, in the order of the page. The sentences are the server's, so that a person reads
 * the same words whichever of the two finds the fault; the server decides.
 */
export function checkAnswers(answers: Answers, cv: CvAnswer, say: Say, today: Date): Fault[] {
  const { name, email, phone, postcode, alerts, adult, noCv } = answers;
  const places = placesOf(answers.wantedAreas);
  const withoutCv = noCv && cv.count === 0;
  const faults: (Fault | null)[] = [
    when('name', name === '', () => say('fault.name-missing')),
    when('name', name.length > 100, () => say('fault.name-long')),
    when('name', /[<>]/.test(name), () => say('fault.name-signs')),
    when('email', email === '' && phone === '', () => say('fault.reach-missing')),
    when('email', email !== '' && !isEmail(email), () => say('fault.email')),
    when('phone', phone !== '' && !isPhoneLike(phone), () => say('fault.phone')),
    when('postcode', postcode !== '' && !isPostcodeLike(postcode), () => say('fault.postcode')),
    when('postcode', withoutCv && postcode === '' && places.length === 0, () => say('fault.place-missing')),
    when('wantedAreas', places.length > 5, () => say('fault.areas-many')),
    when(
      'wantedAreas',
      places.some(({ length }) => length > 60),
      () => say('fault.areas-long'),
    ),
    startFault(answers, say, today),
    when('files', cv.fault !== null, () => cv.fault ?? ''),
    when('files', cv.count === 0 && !noCv, () => say('fault.cv-missing')),
    when('alerts', alerts !== 'yes' && alerts !== 'no', () => say('fault.alerts')),
    when('alerts', alerts === 'yes' && email === '', () => say('fault.alerts-email')),
    when('adult', !adult, () => say('fault.adult')),
  ];
  const found = faults.filter((fault) => fault !== null);
  return found.filter(({ field }, at) => found.findIndex((one) => one.field === field) === at);
}

const when = (field: string, isWrong: boolean, message: () => string): Fault | null =>
  isWrong ? { field, message: message() } : null;

function startFault(answers: Answers, say: Say, today: Date): Fault | null {
  const start = startDate(answers, today);
  if (!('fault' in start)) return null;
  return {
    field: start.fault === 'notice' ? 'notice' : 'availableFrom',
    message: say(`fault.${start.fault}`),
  };
}
