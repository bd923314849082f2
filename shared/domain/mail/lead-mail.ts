import type { FormAnswers, Profile, RegionDecision, SpecialismDecision } from '../decision.ts';
import type { Reason } from '../reason.ts';
import { say } from '../wording/say.ts';
import { longMoment } from './dates.ts';
import type { Block, Fact, Letter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { deskNames, type MailAgency, regionLabel, specialismLabel } from './mail-agency.ts';
import { automatic, type Message } from './message.ts';
import { formFacts, markWords, type Person, personOf } from './person-facts.ts';
import { bestQuotes } from './quotes.ts';
import { type CvInMail, contactFacts, replyFoot, unreachable } from './reach.ts';
import { subjectOf } from './subject.ts';

/** A lead with all that its owner is told. */
export interface LeadMailInput {
  readonly reference: string;
  readonly form: FormAnswers;
  /** Null where there is no CV. */
  readonly profile: Profile | null;
  readonly specialism: SpecialismDecision;
  readonly region: RegionDecision;
  /** The owner stands in for somebody not yet named. */
  readonly fallback: boolean;
  readonly cv: CvInMail;
  readonly doNotContactEmployer?: boolean;
  /** ISO time. */
  readonly receivedAt?: string;
}

/** Reasons that speak for what was decided. */
const speaking = (reasons: readonly Reason[], id: string | null): Reason[] =>
  reasons.filter((reason) => reason.id === id);

function facts(input: LeadMailInput, agency: MailAgency, person: Person): Fact[] {
  const { wording } = agency;
  const { specialism, region } = input;
  const where = [region.place, region.region && regionLabel(agency, region.region)].filter(Boolean);
  const rows: readonly (readonly [string, string | null])[] = [
    [say(wording, 'fact.work'), person.title],
    [
      say(wording, 'fact.specialism'),
      specialism.specialism && specialismLabel(agency, specialism.specialism),
    ],
    [say(wording, 'fact.employer'), person.employer],
    [say(wording, 'fact.where'), where.join(' · ') || null],
    ...markWords(agency, region.marks).map((mark) => [say(wording, 'fact.note'), mark] as const),
    [say(wording, 'fact.cv'), say(wording, `cv.${input.cv}`)],
    [say(wording, 'fact.reference'), input.reference],
    [say(wording, 'fact.received'), input.receivedAt === undefined ? null : longMoment(input.receivedAt)],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

/** The lead's mail to its owner: who and how to reach them first, then what, where, why, and the form's answers. */
export function leadMail(input: LeadMailInput, agency: MailAgency): Message {
  const { wording } = agency;
  const { specialism, region } = input;
  const person = personOf(input.form, input.profile);
  const name = person.name ?? say(wording, 'lead.no-name');
  const work =
    specialism.specialism === null
      ? say(wording, 'fact.not-known')
      : specialismLabel(agency, specialism.specialism);
  const regionName =
    region.region === null ? say(wording, 'fact.not-known') : regionLabel(agency, region.region);
  const kind = input.cv === 'none' ? 'kind.no-cv' : region.check ? 'kind.check-region' : 'kind.lead';
  const contacts = contactFacts(agency, person);
  const answers = formFacts(agency, input.form);
  const quotes = bestQuotes(
    agency,
    speaking(specialism.reasons, specialism.specialism),
    speaking(region.reasons, region.region),
  );
  const letter: Letter = {
    subject: subjectOf({
      kind: say(wording, kind),
      title: person.title,
      place: region.place,
      name: person.name,
      ...deskNames(agency, specialism.specialism, region.region),
      reference: input.reference,
    }),
    preview: [name, ...contacts.map(({ value }) => value)].join(' · '),
    blocks: [
      { is: 'opening', title: name, links: contacts },
      ...unreachable(agency, person, input.cv),
      { is: 'paragraph', text: say(wording, 'lead.new', { work: person.title ?? work }) },
      ...(input.cv === 'none' ? [note(say(wording, 'lead.no-cv'))] : []),
      ...(region.check ? [note(say(wording, 'lead.check-region', { region: regionName }))] : []),
      ...(input.fallback
        ? [note(say(wording, 'lead.fallback', { specialism: work, region: regionName }))]
        : []),
      ...(input.doNotContactEmployer ? [note(say(wording, 'lead.keep-from-employer'))] : []),
      { is: 'facts', rows: facts(input, agency, person) },
      ...(quotes.length > 0
        ? [{ is: 'quotes', heading: say(wording, 'quotes.heading'), quotes } as const]
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

const note = (text: string): Block => ({ is: 'paragraph', text, strong: true });
