import type { RegionDecision, SpecialismDecision } from '../decision.ts';
import { whyOf } from '../why/why.ts';
import { reasonWords, type Why } from '../wording/reason-words.ts';
import { say } from '../wording/say.ts';
import { availabilityWords } from './availability-words.ts';
import type { Block, Fact } from './letter.ts';
import { type MailAgency, regionLabel, specialismLabel } from './mail-agency.ts';
import type { Message } from './message.ts';
import { choiceLinks } from './page-links.ts';
import { markWords, type Person, personOf, quotableMarks } from './person-facts.ts';
import { callFacts, emailFact, unreachable } from './reach.ts';
import { filingFacts, note, type StaffMailInput, staffMail } from './staff-mail.ts';
import { triageKinds } from './triage-kind.ts';
import { whyInMail } from './why-in-mail.ts';

/** A case that a person must decide, or a file that was turned away. */
export interface TriageMailInput extends StaffMailInput, Why {
  /** Null where it did not come so far. */
  readonly specialism: SpecialismDecision | null;
  readonly region: RegionDecision | null;
  /** A mail about this goes to the candidate as well. */
  readonly candidateTold: boolean;
}

type Paragraph = Extract<Block, { is: 'paragraph' }>;

/** What is known, and by name what is not. */
function facts(input: TriageMailInput, agency: MailAgency, person: Person): Fact[] {
  const { wording } = agency;
  const { specialism, region } = input;
  const unknown = say(wording, 'fact.not-known');
  const perhaps = (specialism?.specialisms ?? []).slice(0, 3).map(({ id }) => specialismLabel(agency, id));
  const guess = perhaps.length > 0 ? say(wording, 'fact.perhaps', { labels: perhaps.join(', ') }) : unknown;
  const field = specialism?.specialism ? specialismLabel(agency, specialism.specialism) : guess;
  const fact = (label: string, value: string | null | undefined): Fact => ({
    label,
    value: value || unknown,
  });
  return [
    ...emailFact(agency, person),
    fact(say(wording, 'fact.work'), person.title),
    fact(say(wording, 'fact.employer'), person.employer),
    fact(say(wording, 'fact.specialism'), field),
    fact(say(wording, 'fact.where'), region?.place),
    fact(say(wording, 'fact.region'), region?.region && regionLabel(agency, region.region)),
    ...markWords(agency, quotableMarks(region?.marks ?? [])).map((mark) =>
      fact(say(wording, 'fact.note'), mark),
    ),
    ...filingFacts(agency, input),
  ];
}

/** Whoever sees scans pile up can do something about it. */
function budgetNote({ reason }: TriageMailInput, { wording, settings }: MailAgency): Paragraph[] {
  if (reason !== 'ocr-budget') return [];
  const { ocrPagesPerMonth, ocrPoundsPerPage } = settings;
  const pounds = (ocrPagesPerMonth * ocrPoundsPerPage).toFixed(2);
  return [
    { is: 'paragraph', text: say(wording, 'triage.ocr-budget', { pages: String(ocrPagesPerMonth), pounds }) },
  ];
}

/** The mail to the triage mailbox: who it is, why a person is needed, one link for each place it can go, and all that is known. */
export function triageMail(input: TriageMailInput, agency: MailAgency): Message {
  const { wording } = agency;
  const { reason, specialism, region } = input;
  const person = personOf(input.form, input.profile);
  const { kind, next } = triageKinds[reason];
  const why = reasonWords(wording, 'staff', input);
  const availability = availabilityWords(agency, input.form, input.profile, input.today);
  const name = person.name ?? say(wording, 'lead.no-name');
  const beside = [person.phone, availability ?? say(wording, 'availability.unknown')].flatMap(
    (one) => one ?? [],
  );
  const open = { region: !region?.region, specialism: !specialism?.specialism };
  const parts = {
    kind,
    specialism: specialism?.specialism ?? null,
    region: region?.region ?? null,
    place: region?.place ?? null,
    preview: [name, ...beside, why].join(' · '),
    opening: [
      { is: 'opening', title: name, also: beside, links: callFacts(agency, person) },
      note(`${say(wording, 'triage.intro')} ${why}`),
      ...budgetNote(input, agency),
      { is: 'paragraph', text: say(wording, next) },
    ],
    notes: [
      ...choiceLinks(agency, input.link, open),
      { is: 'paragraph', text: say(wording, input.candidateTold ? 'triage.told' : 'triage.not-told') },
      ...unreachable(agency, person, input.cv),
    ],
    facts: facts(input, agency, person),
    quotesHeading: say(wording, 'quotes.triage-heading'),
    ...whyInMail(whyOf({ specialism, region, profile: input.profile }), agency),
    questions: [],
  } as const;
  return staffMail(input, person, parts, agency);
}
