import type { Reason } from '../reason.ts';

/** What a place is to the candidate, strongest first. Home and wanted area decide; the rest never alone or with a check. */
export type Role =
  | 'form-wanted'
  | 'form-home'
  | 'wanted'
  | 'home-postcode'
  | 'home-town'
  | 'home-phrase'
  | 'employer'
  | 'past-employer'
  | 'landline';

/** Weight of each role, as quoted to people (agency judgement: candidates are placed within travelling distance). */
export const weights: Readonly<Record<Role, number>> = {
  'form-wanted': 100,
  'form-home': 100,
  wanted: 100,
  'home-postcode': 90,
  'home-town': 75,
  'home-phrase': 50,
  employer: 35,
  'past-employer': 15,
  landline: 10,
};

/** One place in the candidate's own words, and what it speaks for. */
export interface Evidence {
  readonly role: Role;
  readonly rule: string;
  readonly weight: number;
  readonly quote: string;
  readonly page: number | null;
  readonly line: number | null;
  /** Null when the name could be in several regions, or is overseas. */
  readonly region: string | null;
  readonly overseas: boolean;
  /** Postcode area, where a postcode speaks. */
  readonly area: string | null;
  readonly outcode: string | null;
  readonly council: string | null;
  readonly place: string;
  /** `current` or `home` addresses before unlabelled ones, `old` and term-time ones last. */
  readonly rank: 'preferred' | 'unlabelled' | 'demoted';
  /** Backed by another place or a postcode, plain, or only the likeliest sense. */
  readonly grade: 'backed' | 'plain' | 'likeliest' | 'open';
}

/** The evidence as a reason for its region; `id` stands in where it speaks for none. */
export const reasonOf = (evidence: Evidence, id: string): Reason => ({
  kind: 'region',
  id: evidence.region ?? id,
  quote: evidence.quote,
  page: evidence.page,
  line: evidence.line,
  rule: evidence.rule,
  weight: evidence.weight,
});
