import type { Need } from '../enquiry/enquiry.ts';
import { say } from '../wording/say.ts';
import { oneLine } from './clean.ts';
import { plainAddress } from './contact.ts';
import { councilContacts, councilFacts, councilFiling, roleLine } from './council-facts.ts';
import { type CouncilMailInput, councilNotes } from './council-notes.ts';
import type { Block, Letter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { deskNames, type MailAgency, regionLabel } from './mail-agency.ts';
import { automatic, type Message } from './message.ts';
import { subjectOf } from './subject.ts';

const note = (text: string): Block => ({ is: 'paragraph', text, strong: true });

/** The council's own words, line by line, cut to what a mail is for; the lead's page has all of them. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => oneLine(line, 700))
    .filter((line) => line !== '')
    .slice(0, 20);

/** `EHCP Officer +1`: the first role, and how many more there are; short enough for a subject to keep the number. */
function rolesInShort({ roles }: Need): string | null {
  const [first] = roles;
  if (first === undefined) return null;
  return roles.length > 1 ? `${oneLine(first.title, 20)} +${roles.length - 1}` : oneLine(first.title, 60);
}

/** The mail about a council's enquiry. Where it is confidential, the subject, which phones show to bystanders, names no council. */
export function councilMail(input: CouncilMailInput, agency: MailAgency): Message {
  const { wording } = agency;
  const { enquiry, lead, reader } = input;
  const { answers, need, reference } = enquiry;
  const contacts = councilContacts(agency, answers);
  const address = plainAddress(answers.email);
  const council = answers.council && oneLine(answers.council, 120);
  const asks = ['number', 'hours', 'rate', 'procurement', 'checks'] as const;
  const region = lead.region && regionLabel(agency, lead.region);
  const letter: Letter = {
    subject: subjectOf({
      kind: say(wording, `kind.${lead.kind === 'council-urgent' ? 'council-urgent' : 'council'}`),
      title: rolesInShort(need),
      place: need.confidential ? null : (need.council ?? answers.council ?? null),
      name: answers.name,
      ...deskNames(agency, lead.specialism, lead.region),
      reference,
    }),
    preview: [answers.name, ...contacts.map(({ value }) => value)].join(' · '),
    blocks: [
      { is: 'opening', title: oneLine(answers.name, 80), links: contacts },
      {
        is: 'paragraph',
        text: council ? say(wording, 'council.new', { council }) : say(wording, 'council.new-unnamed'),
      },
      ...councilNotes(input, agency).map(note),
      {
        is: 'section',
        heading: say(wording, 'council.roles-heading'),
        lines: need.roles.map((role) => roleLine(agency, role)),
      },
      {
        is: 'facts',
        rows: [
          ...councilFacts(agency, answers),
          ...(region ? [{ label: say(wording, 'fact.region'), value: region }] : []),
          ...councilFiling(agency, enquiry),
        ],
      },
      ...(answers.notes
        ? [
            {
              is: 'section',
              heading: say(wording, 'council.notes-heading'),
              lines: linesOf(answers.notes),
            } as const,
          ]
        : []),
      {
        is: 'steps',
        heading: say(wording, 'council.ask-heading'),
        items: asks.map((one) => say(wording, `council.ask-${one}`)),
      },
      ...(reader.is === 'owner'
        ? [{ is: 'link', text: say(wording, 'council.open'), href: reader.link } as const]
        : []),
      {
        is: 'foot',
        lines: [
          ...(reader.is === 'owner' && lead.because ? [lead.because] : []),
          say(wording, address === null ? 'council.no-reply' : 'council.reply'),
        ],
      },
    ],
  };
  return {
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    ...(address === null ? {} : { replyTo: address }),
    headers: automatic,
  };
}
