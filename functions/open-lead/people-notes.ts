import type { Agency } from '../../shared/config/agency.ts';
import type { Application } from '../../shared/domain/application.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { timeOfDay } from '../../shared/domain/mail/dates.ts';
import { phoneKey } from '../../shared/domain/people/address.ts';
import type { Alike } from '../../shared/domain/people/known.ts';
import { say } from '../../shared/domain/wording/say.ts';

const noteOf = {
  email: 'people.shared-address',
  phone: 'people.possible-duplicate',
  person: 'people.has-lead',
} as const satisfies Record<Alike['how'], string>;

/** What colleagues should know of the person's other applications, and of people who are easily taken for them. */
export function peopleNotes(
  { others = [], alike = [], next }: Lead,
  application: Application,
  earlier: readonly Application[],
  { wording }: Pick<Agency, 'wording'>,
  now: Date,
): string[] {
  const numberNow = numberOf(application);
  const before = earlier.find((one) => numberOf(one) !== null && numberOf(one) !== numberNow);
  const phone = before && (before.form.phone ?? before.profile?.phone);
  const kinds = ['person', 'email', 'phone'] as const;
  return [
    ...(next
      ? [say(wording, 'people.newer-cv', { reference: next.reference, time: timeOfDay(next.at, now) })]
      : []),
    ...(others.length > 0 ? [say(wording, 'people.same', { references: others.join(', ') })] : []),
    ...(before && phone ? [say(wording, 'people.other-phone', { reference: before.reference, phone })] : []),
    ...kinds.flatMap((how) => {
      const references = alike.filter((one) => one.how === how).map(({ reference }) => reference);
      return references.length > 0 ? [say(wording, noteOf[how], { references: references.join(', ') })] : [];
    }),
  ];
}

const numberOf = ({ form, profile }: Application): string | null =>
  phoneKey(form.phone ?? profile?.phone ?? '');
