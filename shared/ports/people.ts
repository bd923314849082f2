import type { Known } from '../domain/people/known.ts';

/** Whose an e-mail address or a phone number is. Kept by its hash: no address and no number is a key or is stored. */
export interface People {
  /** What is known of a value as `emailKey` or `phoneKey` gives it; version 0 where it is nothing. */
  known(how: Known['how'], value: string): Promise<Known>;
  /** One conditional write over the version read; throws `ConflictError` when somebody else wrote since. Returns what is stored. */
  save(known: Known): Promise<Known>;
}
