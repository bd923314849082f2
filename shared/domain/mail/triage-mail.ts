import type { FormAnswers, Profile, RegionDecision, SpecialismDecision } from '../decision.ts';
import type { RejectReason, ReviewReason } from '../reason.ts';
import { say } from '../wording/say.ts';
import { longMoment } from './dates.ts';
import type { Fact, Letter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { deskNames, type MailAgency, regionLabel, specialismLabel } from './mail-agency.ts';
import { automatic, type Message } from './message.ts';
import { formFacts, markWords, type Person, personOf } from './person-facts.ts';
import { bestQuotes } from './quotes.ts';
import { type CvInMail, contactFacts, replyFoot, unreachable } from './reach.ts';
import { subjectOf } from './subject.ts';
import { triageKinds } from './triage-kind.ts';

/** A case that a person must decide, or a file that was turned away. */
export interface TriageMailInput {
  readonly reference: string;
  readonly reason: ReviewReason | RejectReason;
  readonly form: FormAnswers;
  /** Each null where it did not come so far. */
  readonly profile: Profile | null;
  readonly specialism: SpecialismDecision | null;
  readonly region: RegionDecision | null;
  readonly cv: CvInMail;
  /** A mail about this goes to the candidate as well. */
  readonly candidateTold: boolean;
  readonly doNotContactEmployer?: boolean;
  /** ISO time. */
  readonly receivedAt?: string;
}

/** What is known, and by name what is not. */
function facts(input: TriageMailInput, agency: MailAgency, person: Person): Fact[] {
  const { wording } = agency;
  const { specialism, region } = input;
  const unknown = say(wording, 'fact.not-known');
  const perhaps = (specialism?.specialisms ?? []).slice(0, 3).map(({ id }) => specialismLabel(agency, id));
  const guess = perhaps.length > 0 ? say(wording, 'fact.perhaps', { labels: perhaps.join(', ') }) : unknown;
  const fact = (label: string, value: string | null | undefined): Fact => ({
    label,
    value: value || unknown,
  });
  return [
    fact(say(wording, 'fact.work'), person.title),
    fact(
      say(wording, 'fact.specialism'),
      specialism?.specialism ? specialismLabel(agency, specialism.specialism) : guess,
    ),
    fact(say(wording, 'fact.where'), region?.place),
    fact(say(wording, 'fact.region'), region?.region && regionLabel(agency, region.region)),
    ...markWords(agency, region?.marks ?? []).map((mark) => fact(say(wording, 'fact.note'), mark)),
    fact(say(wording, 'fact.cv'), say(wording, `cv.${input.cv}`)),
    fact(say(wording, 'fact.reference'), input.reference),
    ...(input.receivedAt === undefined
      ? []
      : [fact(say(wording, 'fact.received'), longMoment(input.receivedAt))]),
  ];
}

/** The mail to the triage mailbox: why a person is needed, what to do, and all that is known. */
export function triageMail(input: TriageMailInput, agency: MailAgency): Message {
  const { wording } = agency;
  const { specialism, region } = input;
  const person = personOf(input.form, input.profile);
  const { kind, next } = triageKinds[input.reason];
  const contacts = contactFacts(agency, person);
  const answers = formFacts(agency, input.form);
  const quotes = bestQuotes(agency, specialism?.reasons ?? [], region?.reasons ?? []);
  const why = say(wording, `reason.staff.${input.reason}`);
  const letter: Letter = {
    subject: subjectOf({
      kind: say(wording, kind),
      title: person.title,
      place: region?.place ?? null,
      name: person.name,
      ...deskNames(agency, specialism?.specialism ?? null, region?.region ?? null),
      reference: input.reference,
    }),
    preview: why,
    blocks: [
      { is: 'paragraph', text: `${say(wording, 'triage.intro')} ${why}`, strong: true },
      { is: 'paragraph', text: say(wording, next) },
      { is: 'paragraph', text: say(wording, input.candidateTold ? 'triage.told' : 'triage.not-told') },
      { is: 'opening', title: person.name ?? say(wording, 'lead.no-name'), links: contacts },
      ...unreachable(agency, person, input.cv),
      ...(input.doNotContactEmployer
        ? [{ is: 'paragraph', text: say(wording, 'lead.keep-from-employer'), strong: true } as const]
        : []),
      { is: 'facts', rows: facts(input, agency, person) },
      ...(quotes.length > 0
        ? [{ is: 'quotes', heading: say(wording, 'quotes.triage-heading'), quotes } as const]
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
