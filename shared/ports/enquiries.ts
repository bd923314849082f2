import type { Enquiry } from '../domain/enquiry/enquiry.ts';

/** The councils' enquiries in the table. */
export interface Enquiries {
  get(reference: string): Promise<Enquiry | null>;
  /** One conditional write: a version of 0 creates, any other replaces the version read. Throws `ConflictError`. Returns what is stored. */
  save(enquiry: Enquiry): Promise<Enquiry>;
}
