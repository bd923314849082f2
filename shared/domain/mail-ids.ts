/** The ids by which the ledger sends each mail once: what it is for, and about what. */
export const mailIds = {
  /** The owner's mail about a lead; each assignment has its own. */
  lead: (leadId: string, assignment: number): string => `lead/${leadId}/${assignment}`,
  /** The triage mailbox's mail about one round of an application. */
  triage: (reference: string, round: number): string => `triage/${reference}/${round}`,
  /** The candidate's receipt: once, whatever follows; once more to a corrected address. */
  receipt: ({ reference, access }: { readonly reference: string; readonly access: number }): string =>
    access === 1 ? `receipt/${reference}` : `receipt/${reference}/${access}`,
  /** What the candidate is told when a round did not end with a consultant. */
  outcome: (reference: string, round: number): string => `outcome/${reference}/${round}`,
};
