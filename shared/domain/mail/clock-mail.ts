import { say } from '../wording/say.ts';
import type { Block, Fact } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { deskNames, type MailAgency } from './mail-agency.ts';
import { automatic, type Message } from './message.ts';
import type { Person } from './person-facts.ts';
import { contactFacts } from './reach.ts';
import { subjectOf } from './subject.ts';

/** The lead that a mail about its time speaks of. */
export interface TimedLead {
  readonly reference: string;
  readonly specialism: string | null;
  readonly region: string | null;
  readonly place: string | null;
  readonly person: Person;
  /** Since when it waits, in words: `5:55 pm Friday 27 November`. */
  readonly since: string;
}

/** What a mail about a lead's time says; names and moments are words. */
export type ClockMailInput = TimedLead &
  (
    | {
        readonly about: 'reminder';
        /** The lead's page, with the token in the fragment. */
        readonly link: string;
        /** The same page, opened to say that they spoke. Opening changes nothing: the page asks. */
        readonly spokeLink: string;
        /** Who gets it next, and by when; null where nobody else would. */
        readonly next: { readonly name: string; readonly deadline: string } | null;
      }
    | { readonly about: 'handed-over'; readonly to: string }
    | { readonly about: 'on-call'; readonly link: string; readonly owner: string }
    | {
        readonly about: 'no-contact';
        readonly owner: string;
        readonly days: number;
        readonly candidateTold: boolean;
      }
  );

const kinds = {
  reminder: 'kind.reminder',
  'handed-over': 'kind.handed-over',
  'on-call': 'kind.on-call',
  'no-contact': 'kind.no-contact',
} as const;

/**
 * A mail to staff about how long a lead waits: the reminder to its owner, the word to an owner who lost it, the one to
 * whoever is on call, the one to the team lead. They say who was late, so answers go to the agency, where quoting them
 * embarrasses nobody.
 */
export function clockMail(input: ClockMailInput, agency: MailAgency): Message {
  const { wording } = agency;
  const { reference, specialism, region, place, person } = input;
  const isTheirs = input.about === 'reminder' || input.about === 'on-call';
  const name = person.name ?? say(wording, 'lead.no-name');
  const sentence = sentenceOf(input, agency);
  const rows: Fact[] = [
    ...(person.title === null ? [] : [{ label: say(wording, 'fact.work'), value: person.title }]),
    ...(place === null ? [] : [{ label: say(wording, 'fact.where'), value: place }]),
    { label: say(wording, 'fact.reference'), value: reference },
  ];
  const letter = {
    subject: subjectOf({
      kind: say(wording, kinds[input.about]),
      title: person.title,
      place,
      name: person.name,
      ...deskNames(agency, specialism, region),
      reference,
    }),
    preview: sentence,
    blocks: [
      { is: 'opening', title: name, links: isTheirs ? contactFacts(agency, person) : [] },
      { is: 'paragraph', text: sentence, strong: true },
      ...linksOf(input, agency),
      { is: 'facts', rows },
    ] satisfies Block[],
  };
  return {
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    replyTo: agency.settings.helpAddress,
    headers: automatic,
  };
}

function sentenceOf(input: ClockMailInput, { wording }: MailAgency): string {
  const { since } = input;
  switch (input.about) {
    case 'reminder':
      return [
        say(wording, 'clock.reminder', { since }),
        ...(input.next === null
          ? []
          : [say(wording, 'clock.next', { name: input.next.name, deadline: input.next.deadline })]),
      ].join(' ');
    case 'handed-over':
      return say(wording, 'clock.handed-over', { name: input.to, since });
    case 'on-call':
      return say(wording, 'clock.on-call', { name: input.owner });
    case 'no-contact':
      return [
        say(wording, 'clock.no-contact', { name: input.owner, since, days: String(input.days) }),
        say(wording, input.candidateTold ? 'clock.candidate-told' : 'clock.candidate-not-told'),
      ].join(' ');
  }
}

function linksOf(input: ClockMailInput, { wording }: MailAgency): Block[] {
  if (input.about !== 'reminder' && input.about !== 'on-call') return [];
  const open: Block = { is: 'link', text: say(wording, 'clock.open'), href: input.link };
  if (input.about === 'on-call') return [open];
  return [open, { is: 'link', text: say(wording, 'clock.spoke'), href: input.spokeLink }];
}
