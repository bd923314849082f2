import type { CvPage } from './cv-text.ts';
import type { FormAnswers } from './decision.ts';
import type { EnquiryAnswers, NeededRole } from './enquiry/enquiry.ts';
import type { LeadKind, LeadState } from './lead.ts';
import type { LeadNote } from './lead-history.ts';
import type { LeadAction } from './lead-moves.ts';
import type { WhyInWords } from './why/why-words.ts';

/** Somebody who can own a lead: a consultant, or `triage`. */
export interface OwnerView {
  readonly id: string;
  readonly name: string;
}

/** Something to choose, with the name that people use. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The lead itself. Times are ISO. */
export interface LeadItselfView {
  readonly reference: string;
  readonly kind: LeadKind;
  readonly state: LeadState;
  readonly owner: OwnerView;
  /** Since when this owner has it. */
  readonly since: string;
  readonly acknowledged: { readonly by: OwnerView; readonly at: string } | null;
  readonly contactedAt: string | null;
  readonly assignment: number;
  /** Nobody is set for this case; the owner stands in. */
  readonly fallback: boolean;
  /** In the owner's words: why they get it. */
  readonly because: string | null;
  /** Until when "Not a CV" can be undone; null while it is not closed. */
  readonly undoUntil: string | null;
  readonly history: readonly (LeadNote & { readonly byName: string })[];
}

/** An original of the CV. */
export interface FileView {
  /** As it is offered for download. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Short-lived; null where nobody may open it. */
  readonly url: string | null;
  /** In words, why there is no link. */
  readonly why?: string;
}

/** All that the one-lead page shows: the answer of `GET /api/lead`. */
export interface LeadView {
  readonly lead: LeadItselfView;
  readonly person: {
    readonly name: string | null;
    readonly phone: string | null;
    /** `tel:` and `sms:` links; null where the number cannot be dialled as written. */
    readonly call: string | null;
    readonly text: string | null;
    readonly email: string | null;
    readonly title: string | null;
    readonly employer: string | null;
    readonly place: string | null;
    /** In words: `now`, a date, or null where nobody said. */
    readonly availability: string | null;
    /** What the CV states, each with its name: qualifications, checks, rate; nobody has checked it. */
    readonly stated: readonly { readonly label: string; readonly value: string }[];
  };
  readonly decision: {
    readonly specialism: Choice | null;
    /** In falling order; the second is the runner-up. */
    readonly specialisms: readonly Choice[];
    readonly region: Choice | null;
    /** Marks in words. */
    readonly marks: readonly string[];
    /** Field and region with their quotes, what came second and why not: the same as in the mail. */
    readonly why: WhyInWords;
    /** Why a person is asked, in words; null where software decided. */
    readonly asked: string | null;
  };
  /** What only colleagues may read: sentences about hidden text, doubts and the form. */
  readonly notes: readonly string[];
  /** What to ask the person. */
  readonly ask: readonly string[];
  readonly form: FormAnswers;
  /** What a council asked; null where the lead is somebody's application. */
  readonly enquiry: (EnquiryAnswers & { readonly needed: readonly NeededRole[] }) | null;
  readonly text: { readonly pages: readonly CvPage[] } | null;
  /** Words of the file that nobody sees on the page. */
  readonly hidden: number;
  readonly files: readonly FileView[];
  readonly choices: {
    readonly regions: readonly Choice[];
    readonly specialisms: readonly Choice[];
    /** Who would get it, for each pair. */
    readonly goesTo: readonly {
      readonly region: string;
      readonly specialism: string;
      readonly owner: OwnerView;
    }[];
  };
  readonly can: readonly LeadAction[];
}
