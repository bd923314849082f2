import type { RegionDecision, SpecialismDecision } from '../decision.ts';
import type { Reason } from '../reason.ts';
import { say } from '../wording/say.ts';
import type { Fact } from './letter.ts';
import { type MailAgency, regionLabel, specialismLabel } from './mail-agency.ts';
import type { Message } from './message.ts';
import { markWords, type Person, personOf } from './person-facts.ts';
import { bestQuotes } from './quotes.ts';
import { contactFacts, unreachable } from './reach.ts';
import { filingFacts, note, type StaffMailInput, staffMail } from './staff-mail.ts';

/** A lead with all that its owner is told. */
export interface LeadMailInput extends StaffMailInput {
  readonly specialism: SpecialismDecision;
  readonly region: RegionDecision;
  /** The owner stands in for somebody not yet named. */
  readonly fallback: boolean;
}

/** Reasons that speak for what was decided. */
const speaking = (reasons: readonly Reason[], id: string | null): Reason[] =>
  reasons.filter((reason) => reason.id === id);

function facts(input: LeadMailInput, agency: MailAgency, person: Person): Fact[] {
  const { wording } = agency;
  const { specialism, region } = input;
  const field = specialism.specialism && specialismLabel(agency, specialism.specialism);
  const where = [region.place, region.region && regionLabel(agency, region.region)].filter(Boolean);
  const rows: readonly (readonly [string, string | null])[] = [
    [say(wording, 'fact.work'), person.title],
    [say(wording, 'fact.specialism'), field],
    [say(wording, 'fact.employer'), person.employer],
    [say(wording, 'fact.where'), where.join(' · ') || null],
    ...markWords(agency, region.marks).map((mark) => [say(wording, 'fact.note'), mark] as const),
  ];
  const known = rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
  return [...known, ...filingFacts(agency, input)];
}

/** The lead's mail to its owner: who and how to reach them first, then what, where, why, and the form's answers. */
export function leadMail(input: LeadMailInput, agency: MailAgency): Message {
  const { wording } = agency;
  const { cv, specialism, region } = input;
  const person = personOf(input.form, input.profile);
  const name = person.name ?? say(wording, 'lead.no-name');
  const unknown = say(wording, 'fact.not-known');
  const work = specialism.specialism === null ? unknown : specialismLabel(agency, specialism.specialism);
  const regionName = region.region === null ? unknown : regionLabel(agency, region.region);
  const contacts = contactFacts(agency, person);
  const parts = {
    kind: cv === 'none' ? 'kind.no-cv' : region.check ? 'kind.check-region' : 'kind.lead',
    specialism: specialism.specialism,
    region: region.region,
    place: region.place,
    preview: [name, ...contacts.map(({ value }) => value)].join(' · '),
    opening: [
      { is: 'opening', title: name, links: contacts },
      ...unreachable(agency, person, cv),
      { is: 'paragraph', text: say(wording, 'lead.new', { work: person.title ?? work }) },
      ...(cv === 'none' ? [note(say(wording, 'lead.no-cv'))] : []),
      ...(region.check ? [note(say(wording, 'lead.check-region', { region: regionName }))] : []),
      ...(input.fallback
        ? [note(say(wording, 'lead.fallback', { specialism: work, region: regionName }))]
        : []),
    ],
    facts: facts(input, agency, person),
    quotesHeading: say(wording, 'quotes.heading'),
    quotes: bestQuotes(
      agency,
      speaking(specialism.reasons, specialism.specialism),
      speaking(region.reasons, region.region),
    ),
  } as const;
  return staffMail(input, person, parts, agency);
}
