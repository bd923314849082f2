import type { FormAnswers, Profile } from '../decision.ts';
import { say } from '../wording/say.ts';
import { oneLine } from './clean.ts';
import { plainAddress } from './contact.ts';
import { longDate } from './dates.ts';
import type { Fact } from './letter.ts';
import { type MailAgency, specialismLabel } from './mail-agency.ts';
import { redact } from './redact.ts';

/** Who the candidate is and how to reach them, the form before the CV; cut to fit, null where not known. */
export interface Person {
  readonly name: string | null;
  readonly phone: string | null;
  /** As given; it may be one that no header can carry. */
  readonly email: string | null;
  /** The same, where it is one plain address. */
  readonly address: string | null;
  readonly title: string | null;
  readonly employer: string | null;
}

const known = (text: string | null | undefined, most: number): string | null =>
  oneLine(text ?? '', most) || null;

/** The person from the form's answers and the CV's profile; nothing private is left beside a title or an employer. */
export const personOf = (form: FormAnswers, profile: Profile | null): Person => ({
  name: known(form.name, 80) ?? known(profile?.name, 80),
  phone: known(form.phone, 30) ?? known(profile?.phone, 30),
  email: known(form.email, 254) ?? known(profile?.email, 254),
  address: plainAddress(form.email ?? profile?.email),
  title: known(redact(profile?.title ?? ''), 80),
  employer: known(redact(profile?.employer ?? ''), 80),
});

/** Each answer that the form holds, in the form's order, in words. */
export function formFacts(agency: MailAgency, form: FormAnswers): Fact[] {
  const { wording } = agency;
  const list = (values: readonly string[] | undefined): string | undefined =>
    values === undefined
      ? undefined
      : values
          .slice(0, 11)
          .map((value) => oneLine(value, 60))
          .join(', ');
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say(wording, 'form.name'), form.name && oneLine(form.name, 80)],
    [say(wording, 'form.email'), form.email],
    [say(wording, 'form.phone'), form.phone],
    [say(wording, 'form.postcode'), form.postcode],
    [say(wording, 'form.wanted-areas'), list(form.wantedAreas)],
    [say(wording, 'form.specialisms'), list(form.specialisms?.map((id) => specialismLabel(agency, id)))],
    [say(wording, 'form.engagement'), form.engagement && say(wording, `engagement.${form.engagement}`)],
    [say(wording, 'form.available-from'), form.availableFrom && longDate(form.availableFrom)],
    [
      say(wording, 'form.day-rate'),
      form.dayRate === undefined
        ? undefined
        : say(wording, 'form.day-rate-value', { pounds: String(form.dayRate) }),
    ],
  ];
  return rows.flatMap(([label, value]) => {
    const shown = oneLine(value ?? '', 200);
    return shown === '' ? [] : [{ label, value: shown }];
  });
}

/** Marks that a mail may carry: what the candidate wants. Places that do not agree are for the page alone. */
const quotable: ReadonlySet<string> = new Set(['nationwide', 'remote', 'hybrid', 'border']);

/** Marks that may be quoted back to the candidate. */
export const quotableMarks = (marks: readonly string[]): string[] =>
  marks.filter((mark) => quotable.has(mark));

/** Marks of a region decision in words; one without words of its own shows as it is named. */
export const markWords = ({ wording }: MailAgency, marks: readonly string[]): string[] =>
  marks.slice(0, 6).map((mark) => wording[`mark.${mark}`] ?? oneLine(mark.replaceAll('-', ' '), 60));
