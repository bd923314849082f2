import { type RejectReason, type ReviewReason, rejectReasons, reviewReasons } from '../reason.ts';
import { clockKeys } from './clock-keys.ts';
import { councilKeys } from './council-keys.ts';
import { leadKeys } from './lead-keys.ts';
import { whyKeys } from './why-keys.ts';

/** Keys of the wording file that mails and pages ask for by name, each with the placeholders it may hold. */
export const namedKeys = {
  ...leadKeys,
  ...clockKeys,
  ...councilKeys,
  ...whyKeys,
  'kind.lead': [],
  'kind.check-region': [],
  'kind.check-specialism': [],
  'kind.could-not-read': [],
  'kind.no-cv': [],
  'fact.phone': [],
  'fact.email': [],
  'fact.work': [],
  'fact.specialism': [],
  'fact.employer': [],
  'fact.where': [],
  'fact.region': [],
  'fact.note': [],
  'fact.cv': [],
  'fact.reference': [],
  'fact.received': [],
  'fact.name': [],
  'fact.not-known': [],
  'fact.perhaps': ['labels'],
  'form.heading': [],
  'form.name': [],
  'form.email': [],
  'form.phone': [],
  'form.postcode': [],
  'form.wanted-areas': [],
  'form.specialisms': [],
  'form.engagement': [],
  'form.available-from': [],
  'form.day-rate': [],
  'form.day-rate-value': ['pounds'],
  'engagement.temporary': [],
  'engagement.interim': [],
  'engagement.permanent': [],
  'cv.attached': [],
  'cv.none': [],
  'cv.too-large': [],
  'cv.unsafe': [],
  'cv.unchecked': [],
  'quotes.heading': [],
  'quotes.triage-heading': [],
  'quotes.page-line': ['page', 'line'],
  'quotes.line': ['line'],
  'quotes.page': ['page'],
  'quotes.form': [],
  'lead.new': ['work'],
  'lead.no-cv': [],
  'lead.check-region': ['region'],
  'lead.fallback': ['specialism', 'region'],
  'lead.keep-from-employer': [],
  'lead.machine-like': [],
  'lead.no-mail': [],
  'lead.reply': [],
  'lead.no-reply': [],
  'lead.no-name': [],
  'lead.no-contact': [],
  'lead.look-in-cv': [],
  'triage.intro': [],
  'triage.told': [],
  'triage.not-told': [],
  'next.decide-region': [],
  'next.decide-specialism': [],
  'next.read': [],
  'next.ask': [],
  'next.ring': [],
  'receipt.subject-cv': ['reference'],
  'receipt.subject-form': ['reference'],
  'receipt.hello': ['name'],
  'receipt.hello-nameless': [],
  'receipt.thanks-cv': ['agency'],
  'receipt.thanks-form': ['agency'],
  'receipt.reference': [],
  'receipt.say-it': ['spoken'],
  'receipt.next-heading': [],
  'receipt.next-sort': [],
  'receipt.next-sort-form': [],
  'receipt.next-person': [],
  'receipt.next-asked': [],
  'receipt.send-cv': [],
  'receipt.open': [],
  'receipt.change-heading': [],
  'receipt.change': ['phone'],
  'receipt.not-you': [],
  'receipt.sign': ['agency', 'phone'],
  'outcome.subject-file': ['reference'],
  'outcome.subject-check': ['reference'],
  'outcome.subject-no-cv': ['reference'],
  'outcome.send-another': [],
  'outcome.link': [],
  'outcome.no-link': [],
  'outcome.formats': [],
  'outcome.nothing-to-do': [],
  'outcome.details-safe': [],
  'outcome.help': ['phone'],
  'reason.staff.not-english-cy': [],
  'reason.candidate.not-english-cy': [],
  'triage.ocr-budget': ['pages', 'pounds'],
} as const satisfies Record<string, readonly string[]>;

type NamedKey = keyof typeof namedKeys;

/** A reason in words, once for colleagues and once for the candidate. */
export type ReasonKey = `reason.${'staff' | 'candidate'}.${ReviewReason | RejectReason}`;

/** Every key the wording file must have. Besides these it may have `mark.*`, one a mark of a region decision. */
export type WordingKey = NamedKey | ReasonKey;

/** The placeholders of a key. */
export type PlaceholdersOf<K extends WordingKey> = K extends NamedKey ? (typeof namedKeys)[K][number] : never;

/** agency/wording/en.json: every sentence that people read, by key. */
export type Wording = Readonly<Record<WordingKey, string>> & Readonly<Record<string, string>>;

/** Every key with its placeholders, to check a file against. */
export const wordingKeys: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.entries(namedKeys),
  ...[...reviewReasons, ...rejectReasons].flatMap((reason): [string, readonly string[]][] => [
    [`reason.staff.${reason}`, []],
    [`reason.candidate.${reason}`, []],
  ]),
]);
