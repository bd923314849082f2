import type { Application } from './application.ts';
import { asksForFile } from './candidate-outcome.ts';

/** The ids by which the ledger sends each mail once: what it is for, and about what. */
export const mailIds = {
  /** The owner's mail about a lead; each assignment has its own. */
  lead: (leadId: string, assignment: number): string => `lead/${leadId}/${assignment}`,
  /** What an owner is told whose lead a person passed on; the assignment is the new one. */
  moved: (leadId: string, assignment: number): string => `moved/${leadId}/${assignment}`,
  /** The mail that can bring back what a person closed as no CV. */
  closed: (reference: string, round: number): string => `closed/${reference}/${round}`,
  /** The triage mailbox's mail about one round of an application. */
  triage: (reference: string, round: number): string => `triage/${reference}/${round}`,
  /** Its copy to the mailbox of the case's region. */
  triageCopy: (reference: string, round: number): string => `triage/${reference}/${round}/region`,
  /** The candidate's receipt: once, whatever follows; once more to a corrected address. */
  receipt: ({ reference, access }: { readonly reference: string; readonly access: number }): string =>
    access === 1 ? `receipt/${reference}` : `receipt/${reference}/${access}`,
  /**
   * What the candidate is told when a round did not end with a consultant. That a person looks, and then that another
   * file is needed, are two mails of one round; each once more to a corrected address.
   */
  outcome: ({
    reference,
    round,
    access,
    reason,
  }: Pick<Application, 'reference' | 'round' | 'access' | 'reason'>): string => {
    const id = `outcome/${reference}/${round}${asksForFile(reason) ? '/file' : ''}`;
    return access === 1 ? id : `${id}/${access}`;
  },
  /** The copy of an urgent enquiry for whoever covers its owner. */
  enquiryCover: (leadId: string, assignment: number): string => `lead/${leadId}/${assignment}/cover`,
  /** The council's acknowledgement: once, whoever the enquiry passes to. */
  enquiryReceipt: (reference: string): string => `enquiry/${reference}`,
  /** The reminder of an assignment; `on` is the ISO date it is owed from, since a case that nobody else can take is reminded of again. */
  reminder: (leadId: string, assignment: number, on: string): string =>
    `reminder/${leadId}/${assignment}/${on}`,
  /** The word to an owner whose lead somebody else got. */
  handedOver: (leadId: string, assignment: number): string => `handed-over/${leadId}/${assignment}`,
  /** The word to whoever is on call. */
  onCall: (leadId: string, assignment: number): string => `on-call/${leadId}/${assignment}`,
  /** An owner's summary at an opening (ISO time). */
  summary: (owner: string, opening: string): string => `summary/${owner}/${opening}`,
  /** The honest mail to a candidate whom nobody has been in touch with. */
  silence: (leadId: string): string => `silence/${leadId}`,
  /** The word to the team lead about that. */
  nudge: (leadId: string): string => `nudge/${leadId}`,
};
