/** A lead that an e-mail address or a phone number is known by. */
export interface Claim {
  readonly leadId: string;
  /** Of the application that took it, before its lead was written. */
  readonly reference: string;
}

/** What is known of an address or a number: the leads of the people who gave it. Several where it is shared. */
export interface Known {
  readonly how: 'email' | 'phone';
  /** As `emailKey` and `phoneKey` give it. Only its hash is stored. */
  readonly value: string;
  readonly version: number;
  /** Oldest first. */
  readonly claims: readonly Claim[];
  /** ISO time after which it is forgotten. */
  readonly until: string;
}

/** Somebody else's lead, or another of the same person's, that colleagues should know of. */
export interface Alike {
  /** `email`: the same address, another name. `phone`: the same number. `person`: the same address and name. */
  readonly how: 'email' | 'phone' | 'person';
  readonly reference: string;
}

/** Leads that one address or number is known by at most: whoever comes after is looked up, and not noted. */
export const mostClaims = 20;
