import { availabilityOf } from './availability.ts';
import type { FormAnswers, Profile, Stated } from './decision.ts';
import type { Wording } from './wording/keys.ts';
import { say } from './wording/say.ts';

/** What is known of the person that questions follow from. */
export interface Questioned {
  readonly form: FormAnswers;
  readonly profile: Profile | null;
  readonly specialism: string | null;
  /** ISO date, London. */
  readonly today: string;
}

/** Work with children and adults at risk: safer recruitment asks for a form and a full history. */
const safeguarded: ReadonlySet<string> = new Set(['education-send', 'healthcare-social-care-nursing']);

const monthWords = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `March 2021` from `2021-03`. */
const monthYear = (month: string): string => monthWords.format(new Date(`${month}-01T00:00:00Z`));

/**
 * What the consultant can ask: the specialism's own questions first, then what neither form nor CV says, then what
 * safer recruitment asks for. Questions only: none of them says that anything is wrong.
 */
export function questionsFor(
  { form, profile, specialism, today }: Questioned,
  {
    wording,
    specialisms,
  }: {
    readonly wording: Wording;
    readonly specialisms: readonly { readonly id: string; readonly sampleQuestions?: readonly string[] }[];
  },
): string[] {
  const own = specialisms.find(({ id }) => id === specialism)?.sampleQuestions ?? [];
  const isSafeguarded = specialism !== null && safeguarded.has(specialism);
  const states = (kind: Stated['kind']): boolean =>
    profile?.stated?.some((one) => one.kind === kind) === true;
  const gaps = isSafeguarded ? (profile?.gaps ?? []) : [];
  return [
    ...own.slice(0, 3),
    ...(availabilityOf(form, profile, today).is === 'unknown' ? [say(wording, 'ask.availability')] : []),
    ...(form.dayRate === undefined && !states('rate') ? [say(wording, 'ask.rate')] : []),
    ...(form.engagement === undefined && !states('engagement') ? [say(wording, 'ask.engagement')] : []),
    ...((form.wantedAreas ?? []).length === 0 ? [say(wording, 'ask.areas')] : []),
    ...(!form.phone && !profile?.phone ? [say(wording, 'ask.phone')] : []),
    ...gaps.map(({ from, to }) => say(wording, 'ask.gap', { from: monthYear(from), to: monthYear(to) })),
    ...(isSafeguarded ? [say(wording, 'ask.form')] : []),
  ];
}
