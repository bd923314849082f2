import type { FormAnswers, Profile } from '../decision.ts';
import type { WordingKey } from '../wording/keys.ts';
import { say } from '../wording/say.ts';
import { longMoment } from './dates.ts';
import type { Block, Fact, Letter, Quote } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { deskNames, type MailAgency } from './mail-agency.ts';
import { automatic, type Message } from './message.ts';
import { pageButton } from './page-links.ts';
import { formFacts, type Person } from './person-facts.ts';
import { type CvInMail, replyFoot } from './reach.ts';
import { subjectOf } from './subject.ts';

/** What every mail to colleagues about a candidate is told. */
export interface StaffMailInput {
  readonly reference: string;
  readonly form: FormAnswers;
  /** Null where no CV was read. */
  readonly profile: Profile | null;
  readonly cv: CvInMail;
  /** The lead's page, with the token in the fragment; null where the mail gives none. */
  readonly link: string | null;
  /** ISO date in London. */
  readonly today: string;
  readonly doNotContactEmployer?: boolean;
  /** There is something that only the page may say: a mail can be quoted back to the candidate. */
  readonly lookAtPage?: boolean;
  /** ISO time. */
  readonly receivedAt?: string;
}

/** A mail to colleagues with its own parts said: what stands in the subject, what comes first, what is quoted. */
export interface StaffMailParts {
  readonly kind: Extract<WordingKey, `kind.${string}`>;
  readonly specialism: string | null;
  readonly region: string | null;
  readonly place: string | null;
  readonly preview: string;
  /** First in the mail, before the way to the page. */
  readonly opening: readonly Block[];
  /** After it. */
  readonly notes: readonly Block[];
  readonly facts: readonly Fact[];
  readonly quotesHeading: string;
  readonly quotes: readonly Quote[];
  /** Sentences after the quotes: what came second, what is open and why. */
  readonly afterQuotes: readonly string[];
  readonly questions: readonly string[];
}

/** A sentence that must not be overlooked. */
export const note = (text: string): Block => ({ is: 'paragraph', text, strong: true });

/** The rows that close the facts of every mail to colleagues. */
export const filingFacts = (
  { wording }: MailAgency,
  { cv, reference, receivedAt }: StaffMailInput,
): Fact[] => [
  { label: say(wording, 'fact.cv'), value: say(wording, `cv.${cv}`) },
  { label: say(wording, 'fact.reference'), value: reference },
  ...(receivedAt === undefined
    ? []
    : [{ label: say(wording, 'fact.received'), value: longMoment(receivedAt) }]),
];

/** Puts a mail to colleagues together: its own parts, then quotes, the form's answers and how to reply. */
export function staffMail(
  input: StaffMailInput,
  person: Person,
  parts: StaffMailParts,
  agency: MailAgency,
): Message {
  const { wording } = agency;
  const { quotes, quotesHeading: heading, afterQuotes, questions } = parts;
  const answers = formFacts(agency, input.form);
  const letter: Letter = {
    subject: subjectOf({
      kind: say(wording, parts.kind),
      title: person.title,
      place: parts.place,
      name: person.name,
      ...deskNames(agency, parts.specialism, parts.region),
      reference: input.reference,
    }),
    preview: parts.preview,
    blocks: [
      ...parts.opening,
      ...pageButton(agency, input.link),
      ...parts.notes,
      ...(input.lookAtPage ? [note(say(wording, 'lead.look-at-page'))] : []),
      ...(input.doNotContactEmployer ? [note(say(wording, 'lead.keep-from-employer'))] : []),
      { is: 'facts', rows: parts.facts },
      ...(quotes.length > 0 || afterQuotes.length > 0
        ? [
            {
              is: 'quotes',
              heading,
              quotes,
              ...(afterQuotes.length === 0 ? {} : { after: afterQuotes }),
            } as const,
          ]
        : []),
      ...(questions.length > 0
        ? [{ is: 'steps', heading: say(wording, 'ask.heading'), items: questions } as const]
        : []),
      ...(answers.length > 0
        ? [{ is: 'facts', heading: say(wording, 'form.heading'), rows: answers } as const]
        : []),
      ...replyFoot(agency, person),
    ],
  };
  return {
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    ...(person.address === null ? {} : { replyTo: person.address }),
    headers: automatic,
  };
}
