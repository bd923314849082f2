/** The form as filled in: texts as typed, nothing checked. */
export interface EnquiryForm {
  readonly council: string;
  readonly place: string;
  /** Those that are not empty, in order. */
  readonly roles: readonly string[];
  /** `now`, `date`, `open`, or empty. */
  readonly start: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly engagement: string;
  readonly notes: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly email: string;
  readonly phone: string;
  readonly confidential: boolean;
  /** Filled by robots only. */
  readonly website: string;
}

/** Reads the form's fields. Surrounding space goes; what was typed stays otherwise. */
export function readEnquiry(form: HTMLFormElement): EnquiryForm {
  const data = new FormData(form);
  const texts = (name: string): string[] =>
    data.getAll(name).flatMap((value) => (typeof value === 'string' ? [value.trim()] : []));
  const text = (name: string): string => texts(name)[0] ?? '';
  return {
    council: text('council'),
    place: text('place'),
    roles: texts('roles').filter((role) => role !== ''),
    start: text('start'),
    day: text('day'),
    month: text('month'),
    year: text('year'),
    engagement: text('engagement'),
    notes: text('notes'),
    name: text('name'),
    jobTitle: text('jobTitle'),
    email: text('email'),
    phone: text('phone'),
    confidential: data.has('confidential'),
    website: text('website'),
  };
}
