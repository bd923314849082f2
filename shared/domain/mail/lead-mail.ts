import type { RegionDecision, SpecialismDecision } from '../decision.ts';
import { questionsFor } from '../lead-questions.ts';
import type { LeadKind } from '../lead-states.ts';
import { whyOf } from '../why/why.ts';
import { say } from '../wording/say.ts';
import { availabilityWords } from './availability-words.ts';
import { leadFacts } from './lead-facts.ts';
import type { Block } from './letter.ts';
import { type MailAgency, regionLabel, specialismLabel } from './mail-agency.ts';
import type { Message } from './message.ts';
import { type Person, personOf } from './person-facts.ts';
import { callFacts, unreachable } from './reach.ts';
import { note, type StaffMailInput, type StaffMailParts, staffMail } from './staff-mail.ts';
import { whyInMail } from './why-in-mail.ts';

/** A lead with all that its owner is told. */
export interface LeadMailInput extends StaffMailInput {
  readonly kind: LeadKind;
  readonly specialism: SpecialismDecision;
  readonly region: RegionDecision;
  /** The owner stands in for somebody not yet named. */
  readonly fallback: boolean;
  /** It came to its owner by a colleague or a clock, not by the rules. */
  readonly unusual?: boolean;
  /** References of earlier applications with the same name and e-mail address. */
  readonly sameAs?: readonly string[];
  /** In the owner's words: why they get it; null where nobody said. */
  readonly because: string | null;
}

const kinds: Readonly<Partial<Record<LeadKind, StaffMailParts['kind']>>> = {
  now: 'kind.now',
  updated: 'kind.updated',
  'check-region': 'kind.check-region',
  'no-cv': 'kind.no-cv',
};

const news = { now: 'lead.now', updated: 'lead.updated' } as const;

/** What is special about this lead, before its facts. */
function notesOf(input: LeadMailInput, work: string, person: Person, agency: MailAgency): Block[] {
  const { wording } = agency;
  const { kind, region, cv, sameAs = [] } = input;
  const key = kind === 'now' || kind === 'updated' ? news[kind] : 'lead.new';
  const regionName =
    region.region === null ? say(wording, 'fact.not-known') : regionLabel(agency, region.region);
  return [
    ...unreachable(agency, person, cv),
    { is: 'paragraph', text: say(wording, key, { work: person.title ?? work }) },
    ...(sameAs.length > 0 ? [note(say(wording, 'people.same', { references: sameAs.join(', ') }))] : []),
    ...(cv === 'none' ? [note(say(wording, 'lead.no-cv'))] : []),
    ...(region.check ? [note(say(wording, 'lead.check-region', { region: regionName }))] : []),
    ...becauseOf(input, work, regionName, agency),
  ];
}

/** Why they get it; in bold where that is not the usual way of things. */
function becauseOf(
  { because, fallback, unusual }: LeadMailInput,
  work: string,
  region: string,
  { wording }: MailAgency,
): Block[] {
  const text = because ?? (fallback ? say(wording, 'lead.fallback', { specialism: work, region }) : null);
  if (text === null) return [];
  return [fallback || unusual ? note(text) : { is: 'paragraph', text }];
}

/**
 * The lead's mail to its owner: who, how to ring them and when they can start, then what, where, why, what to ask and
 * the form's answers. Everything in it may be quoted back to the candidate.
 */
export function leadMail(input: LeadMailInput, agency: MailAgency): Message {
  const { wording } = agency;
  const { kind, specialism, region, form, profile, today } = input;
  const person = personOf(form, profile);
  const name = person.name ?? say(wording, 'lead.no-name');
  const field = specialism.specialism;
  const work = field === null ? say(wording, 'fact.not-known') : specialismLabel(agency, field);
  const availability = availabilityWords(agency, form, profile, today);
  const beside = [person.phone, availability ?? say(wording, 'availability.unknown')].flatMap(
    (one) => one ?? [],
  );
  return staffMail(
    input,
    person,
    {
      kind: kinds[kind] ?? 'kind.lead',
      specialism: field,
      region: region.region,
      place: region.place,
      preview: [name, ...beside].join(' · '),
      opening: [{ is: 'opening', title: name, also: beside, links: callFacts(agency, person) }],
      notes: notesOf(input, work, person, agency),
      facts: leadFacts(input, agency, person),
      quotesHeading: say(wording, 'quotes.heading'),
      ...whyInMail(whyOf({ specialism, region, profile }), agency),
      questions: questionsFor({ form, profile, specialism: field, today }, agency),
    },
    agency,
  );
}
