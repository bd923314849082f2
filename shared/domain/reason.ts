/** A piece of evidence in the candidate's own words: why a tag, a region or an outcome was decided. */
export interface Reason {
  readonly kind: 'specialism' | 'region' | 'outcome';
  /** The specialism or region it speaks for, or the outcome's reason. */
  readonly id: string;
  /** Verbatim from the CV or the form; empty where there is nothing to quote. */
  readonly quote: string;
  /** From 1; null for formats without pages and for form answers. */
  readonly page: number | null;
  /** From 1 within the page; null for form answers. */
  readonly line: number | null;
  /** Stable id of the rule that fired, such as `title:send-casework-officer` or `postcode:contact`. */
  readonly rule: string;
  readonly weight: number;
}

/** Why an application needs a person. */
export const reviewReasons = [
  'unknown-region',
  'unknown-specialism',
  'conflicting-places',
  'unreadable',
  'password',
  'damaged',
  'too-long',
  'low-ocr-confidence',
  'unsupported-format',
  'scan-failed',
  'ocr-budget',
  'not-english',
  'no-cv',
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** Why an application was turned away; the candidate can send another file. */
export const rejectReasons = ['malware', 'empty', 'too-large', 'not-a-document'] as const;
export type RejectReason = (typeof rejectReasons)[number];
