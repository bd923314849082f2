import type { EnquiryAnswers, NeededRole } from '../enquiry/enquiry.ts';
import { say } from '../wording/say.ts';
import { oneLine } from './clean.ts';
import { mailLink, phoneLink, plainAddress, textLink } from './contact.ts';
import { longDate, longMoment } from './dates.ts';
import type { Fact } from './letter.ts';
import { type MailAgency, specialismLabel } from './mail-agency.ts';

/** How the person who asks is reached, phone first. */
export function councilContacts({ wording }: MailAgency, { phone, email }: EnquiryAnswers): Fact[] {
  const address = plainAddress(email);
  const sms = phone === undefined ? null : textLink(phone);
  return [
    ...(phone === undefined
      ? []
      : [{ label: say(wording, 'fact.phone'), value: oneLine(phone, 30), href: phoneLink(phone) }]),
    ...(sms === null
      ? []
      : [{ label: say(wording, 'lead.text'), value: oneLine(phone ?? '', 30), href: sms }]),
    ...(email === undefined
      ? []
      : [
          {
            label: say(wording, 'fact.email'),
            value: oneLine(email, 254),
            href: address && mailLink(address),
          },
        ]),
  ];
}

/** A role in the council's words with its field of work. */
export const roleLine = (agency: MailAgency, { title, specialism }: NeededRole): string => {
  const role = oneLine(title, 120);
  return specialism === null
    ? say(agency.wording, 'council.role-unknown', { role })
    : say(agency.wording, 'council.role', { role, label: specialismLabel(agency, specialism) });
};

/** What the council answered, in the form's order; what it left open is left out. */
export function councilFacts(
  { wording }: MailAgency,
  { council, jobTitle, place, startBy, engagement }: EnquiryAnswers,
): Fact[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say(wording, 'fact.council'), council],
    [say(wording, 'fact.job-title'), jobTitle],
    [say(wording, 'fact.place-of-work'), place],
    [say(wording, 'fact.start-by'), startBy && longDate(startBy)],
    [say(wording, 'fact.engagement'), engagement && say(wording, `engagement.${engagement}`)],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value: oneLine(value, 120) }] : []));
}

/** The rows that close a mail to colleagues about an enquiry. */
export const councilFiling = (
  { wording }: MailAgency,
  { reference, createdAt }: { readonly reference: string; readonly createdAt: string },
): Fact[] => [
  { label: say(wording, 'fact.reference'), value: reference },
  { label: say(wording, 'fact.received'), value: longMoment(createdAt) },
];
