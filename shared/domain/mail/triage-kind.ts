import type { RejectReason, ReviewReason } from '../reason.ts';
import type { WordingKey } from '../wording/keys.ts';

type Kind = Extract<WordingKey, `kind.${string}`>;
type Next = Extract<WordingKey, `next.${string}`>;

/** How colleagues are told of each reason: the subject's kind, and what they can do next. */
export const triageKinds: Readonly<
  Record<ReviewReason | RejectReason, { readonly kind: Kind; readonly next: Next }>
> = {
  'unknown-region': { kind: 'kind.check-region', next: 'next.decide-region' },
  'conflicting-places': { kind: 'kind.check-region', next: 'next.decide-region' },
  'unknown-specialism': { kind: 'kind.check-specialism', next: 'next.decide-specialism' },
  'no-cv': { kind: 'kind.no-cv', next: 'next.ring' },
  unreadable: { kind: 'kind.could-not-read', next: 'next.read' },
  'too-long': { kind: 'kind.could-not-read', next: 'next.read' },
  'low-ocr-confidence': { kind: 'kind.could-not-read', next: 'next.read' },
  'unsupported-format': { kind: 'kind.could-not-read', next: 'next.read' },
  'ocr-budget': { kind: 'kind.could-not-read', next: 'next.read' },
  'not-english': { kind: 'kind.could-not-read', next: 'next.read' },
  damaged: { kind: 'kind.could-not-read', next: 'next.read' },
  password: { kind: 'kind.could-not-read', next: 'next.ask' },
  'scan-failed': { kind: 'kind.could-not-read', next: 'next.ask' },
  malware: { kind: 'kind.could-not-read', next: 'next.ask' },
  empty: { kind: 'kind.could-not-read', next: 'next.ask' },
  'too-large': { kind: 'kind.could-not-read', next: 'next.ask' },
  'not-a-document': { kind: 'kind.could-not-read', next: 'next.ask' },
};
