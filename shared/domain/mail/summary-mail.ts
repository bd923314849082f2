import { say } from '../wording/say.ts';
import { oneLine } from './clean.ts';
import { shortPerson } from './contact.ts';
import type { Block } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { deskNames, type MailAgency } from './mail-agency.ts';
import { automatic, type Message } from './message.ts';
import type { Person } from './person-facts.ts';
import { contactFacts } from './reach.ts';
import { subjectLimit } from './subject.ts';

/** One lead of a summary. */
export interface SummaryLead {
  readonly reference: string;
  readonly specialism: string | null;
  readonly region: string | null;
  readonly place: string | null;
  readonly person: Person;
  /** The person can start at once, or the council needs somebody at once. */
  readonly urgent: boolean;
  /** ISO time. */
  readonly receivedAt: string;
  /** The lead's page, with the token in the fragment. */
  readonly link: string;
}

/** Leads that a summary shows; each of the others has its own mail too. */
const mostShown = 30;

/** The leads of a summary in its order: who can start at once first, then the oldest. */
export const inOrder = <T extends Pick<SummaryLead, 'urgent' | 'receivedAt'>>(leads: readonly T[]): T[] =>
  [...leads].sort(
    (one, other) => Number(other.urgent) - Number(one.urgent) || (one.receivedAt < other.receivedAt ? -1 : 1),
  );

/** What came while the agency was closed, in one mail to the owner, who has a mail about each already. */
export function summaryMail(leads: readonly SummaryLead[], agency: MailAgency): Message {
  const { wording } = agency;
  const count = String(leads.length);
  const urgent = leads.filter((lead) => lead.urgent).length;
  const subject =
    urgent > 0
      ? say(wording, 'summary.subject-now', { count, now: String(urgent) })
      : say(wording, 'summary.subject', { count });
  const intro = say(wording, 'summary.intro');
  const rest = leads.length - mostShown;
  const letter = {
    subject: oneLine(subject, subjectLimit),
    preview: intro,
    blocks: [
      { is: 'paragraph', text: intro },
      ...inOrder(leads)
        .slice(0, mostShown)
        .flatMap((lead) => entry(lead, agency)),
      ...(rest > 0 ? [{ is: 'paragraph', text: say(wording, 'summary.more', { count: String(rest) }) }] : []),
    ] as Block[],
  };
  return {
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    replyTo: agency.settings.helpAddress,
    headers: automatic,
  };
}

function entry(lead: SummaryLead, agency: MailAgency): Block[] {
  const { wording } = agency;
  const { person, place } = lead;
  const { field, region } = deskNames(agency, lead.specialism, lead.region);
  const words = [
    lead.urgent ? say(wording, 'kind.now') : null,
    shortPerson(person.name) ?? say(wording, 'lead.no-name'),
    person.title,
    place,
    [field, region].filter(Boolean).join(' ') || null,
    lead.reference,
  ].filter((word) => word !== null);
  const rows = contactFacts(agency, person);
  return [
    { is: 'link', text: words.join(' · '), href: lead.link },
    ...(rows.length > 0 ? [{ is: 'facts', rows } as const] : []),
  ];
}
