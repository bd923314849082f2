import { isEmail } from '../../shared/domain/contact.ts';
import type { Fault } from '../apply/form/check-answers.ts';
import { isPhoneLike } from '../apply/form/phone-like.ts';
import { startDate } from '../apply/form/start-date.ts';
import type { EnquiryForm } from './enquiry-form.ts';
import type { CouncilSay } from './words.ts';

/** The date by which someone must start; undefined where none is given, or what is wrong with it. */
const startBy = ({ start, day, month, year }: EnquiryForm, today: Date) =>
  startDate({ start: start === 'date' ? 'date' : '', notice: '', day, month, year }, today);

/**
 * Everything wrong with an enquiry, in the order of the page. The sentences are the server's, so that a person reads the
 * same words whichever of the two finds the fault; the server decides.
 */
export function checkEnquiry(form: EnquiryForm, say: CouncilSay, today: Date): Fault[] {
  const { council, place, roles, start, notes, name, jobTitle, email, phone } = form;
  const date = startBy(form, today);
  const faults: (Fault | null)[] = [
    when('council', council.length > 120, () => say('fault.council-long')),
    when('place', place.length > 60, () => say('fault.place-long')),
    when('roles', roles.length === 0 && notes === '', () => say('fault.roles-missing')),
    when(
      'roles',
      roles.some(({ length }) => length > 120),
      () => say('fault.roles-long'),
    ),
    when('start', start === '', () => say('fault.start')),
    when('startBy', 'fault' in date, () =>
      say('fault' in date && date.fault === 'date-past' ? 'fault.date-past' : 'fault.date'),
    ),
    when('notes', notes.length > 2000, () => say('fault.notes-long')),
    when('name', name === '', () => say('fault.name-missing')),
    when('name', name.length > 100, () => say('fault.name-long')),
    when('name', /[<>]/.test(name), () => say('fault.name-signs')),
    when('jobTitle', jobTitle.length > 100, () => say('fault.job-title-long')),
    when('email', email === '' && phone === '', () => say('fault.reach-missing')),
    when('email', email !== '' && !isEmail(email), () => say('fault.email')),
    when('phone', phone !== '' && !isPhoneLike(phone), () => say('fault.phone')),
  ];
  return faults.filter((fault) => fault !== null);
}

const when = (field: string, isWrong: boolean, message: () => string): Fault | null =>
  isWrong ? { field, message: message() } : null;

/** The body of `POST /api/enquiries`; questions left open are left out. Call it when `checkEnquiry` found nothing. */
export function enquiryBody(form: EnquiryForm, startedAt: string, today: Date): object {
  const { day: _day, month: _month, year: _year, start, roles, confidential, website, ...texts } = form;
  const date = startBy(form, today);
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== '')),
    roles,
    ...('date' in date && date.date !== undefined ? { startBy: date.date } : {}),
    urgent: start === 'now',
    confidential,
    website,
    startedAt,
  };
}
