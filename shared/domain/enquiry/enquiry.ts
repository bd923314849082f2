import type { Application, StoredEvent } from '../application.ts';
import type { Engagement } from '../territories/territories.ts';

/** What a council answered in its form; what it left open is absent. */
export interface EnquiryAnswers {
  /** Who asks. */
  readonly name: string;
  readonly jobTitle?: string;
  readonly email?: string;
  readonly phone?: string;
  /** The authority in the council's own words: present or former name, or one that no list holds. */
  readonly council?: string;
  /** Town or postcode of the work. */
  readonly place?: string;
  /** Roles needed, in the council's words and order. */
  readonly roles: readonly string[];
  /** ISO date by which someone must start. */
  readonly startBy?: string;
  readonly urgent?: boolean;
  readonly engagement?: Engagement;
  /** Ticked by the council; what it wrote may say so too. */
  readonly confidential?: boolean;
  readonly notes?: string;
}

/** A role needed, and the field of work it belongs to; null where its words do not tell. */
export interface NeededRole {
  readonly title: string;
  readonly specialism: string | null;
  readonly subSpecialism: string | null;
}

/** What software understood of an enquiry. */
export interface Need {
  readonly roles: readonly NeededRole[];
  /** Of the first role that tells: it decides the owner. */
  readonly specialism: string | null;
  readonly subSpecialism: string | null;
  /** Null where neither council nor place tells: a person decides. */
  readonly region: string | null;
  /** The council's name as the facts have it; null for one they do not hold. */
  readonly council: string | null;
  /** Postcode area of the work (`LS`), where one is known. */
  readonly area: string | null;
  /** Council and place of work lie in different regions: the council's decided. */
  readonly checkRegion: boolean;
  readonly urgent: boolean;
  readonly confidential: boolean;
}

/** An enquiry's states: taken, then with its owner. All that follows happens to its lead. */
export type EnquiryState = 'received' | 'routed';

/** A council's enquiry, in one item. */
export interface Enquiry {
  readonly reference: string;
  /** Always 1: events carry a round, and an enquiry has but one. */
  readonly round: 1;
  readonly version: number;
  readonly state: EnquiryState;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Why the form looks filled in by a machine; a person looks at it then, and nothing is dropped. */
  readonly suspicion: Application['suspicion'];
  readonly answers: EnquiryAnswers;
  /** Null until it is routed. */
  readonly need: Need | null;
  readonly sweeps: number;
  /** ISO time at which the sweeper looks at it; null when nothing is owed. */
  readonly dueAt: string | null;
  readonly emitted: readonly StoredEvent[];
}

/** Minutes after which the sweeper looks at an enquiry: is it routed, is the council answered? */
const lookMinutes = 2;

/** ISO time at which the sweeper looks next. */
export const enquiryDueAfter = (now: Date): string =>
  new Date(now.getTime() + lookMinutes * 60_000).toISOString();

/** An enquiry just taken. */
export const newEnquiry = (
  given: Pick<Enquiry, 'reference' | 'suspicion' | 'answers'>,
  now: Date,
): Enquiry => ({
  ...given,
  round: 1,
  version: 0,
  state: 'received',
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  need: null,
  sweeps: 0,
  dueAt: enquiryDueAfter(now),
  emitted: [],
});

/** The enquiry with what was understood, on its way to an owner. */
export const routedEnquiry = (enquiry: Enquiry, need: Need, now: Date): Enquiry => ({
  ...enquiry,
  state: 'routed',
  need,
  updatedAt: now.toISOString(),
  sweeps: 0,
  dueAt: enquiryDueAfter(now),
  emitted: [],
});
