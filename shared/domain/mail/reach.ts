import { say } from '../wording/say.ts';
import { mailLink, phoneLink, textLink } from './contact.ts';
import type { Block, Fact } from './letter.ts';
import type { MailAgency } from './mail-agency.ts';
import type { Person } from './person-facts.ts';

/** What became of the CV in a mail to colleagues; the words for each are `cv.*` of the wording file. */
export type CvInMail = 'attached' | 'linked' | 'none' | 'too-large' | 'unsafe' | 'unchecked';

/** Phone and e-mail as links. */
export const contactFacts = ({ wording }: MailAgency, person: Person): Fact[] => [
  ...(person.phone === null
    ? []
    : [{ label: say(wording, 'fact.phone'), value: person.phone, href: phoneLink(person.phone) }]),
  ...(person.email === null
    ? []
    : [
        {
          label: say(wording, 'fact.email'),
          value: person.email,
          href: person.address && mailLink(person.address),
        },
      ]),
];

/** How to ring and to text, for the very first lines of a mail. */
export function callFacts({ wording }: MailAgency, { phone }: Person): Fact[] {
  if (phone === null) return [];
  const text = textLink(phone);
  return [
    { label: say(wording, 'lead.call'), value: phone, href: phoneLink(phone) },
    ...(text === null ? [] : [{ label: say(wording, 'lead.text'), value: phone, href: text }]),
  ];
}

/** The e-mail address as a row of facts; nothing where there is none. */
export const emailFact = (agency: MailAgency, person: Person): Fact[] =>
  contactFacts(agency, { ...person, phone: null });

/** Says that the candidate cannot be reached, and to look in the CV where colleagues can open it. */
export function unreachable({ wording }: MailAgency, person: Person, cv: CvInMail): Block[] {
  if (person.phone !== null || person.email !== null) return [];
  const readable = cv === 'attached' || cv === 'linked' || cv === 'too-large';
  const text = [say(wording, 'lead.no-contact'), ...(readable ? [say(wording, 'lead.look-in-cv')] : [])].join(
    ' ',
  );
  return [{ is: 'paragraph', text, strong: true }];
}

/** How to answer: by replying, else by phone; nothing where there is neither. */
export function replyFoot({ wording }: MailAgency, person: Person): Block[] {
  if (person.address !== null) return [{ is: 'foot', lines: [say(wording, 'lead.reply')] }];
  return person.phone === null ? [] : [{ is: 'foot', lines: [say(wording, 'lead.no-reply')] }];
}
