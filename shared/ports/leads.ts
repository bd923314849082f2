import type { Lead } from '../domain/lead.ts';

/** The leads in the table. */
export interface Leads {
  get(id: string): Promise<Lead | null>;
  /** One conditional write: a version of 0 creates, any other replaces the version read. Throws `ConflictError`. Returns what is stored. */
  save(lead: Lead): Promise<Lead>;
}
