import type { Lead } from '../domain/lead.ts';

/** The leads in the table. */
export interface Leads {
  get(id: string): Promise<Lead | null>;
  /** One conditional write: a version of 0 creates, any other replaces the version read. Throws `ConflictError`. Returns what is stored. */
  save(lead: Lead): Promise<Lead>;
  /**
   * Ids of the open leads of a list (see `openListOf`). Kept beside the leads, so it may hold one that has moved on:
   * read the lead before acting on it.
   */
  openOf(list: string): Promise<readonly string[]>;
  /** Takes a team's next turn: how many it took before. A run that is repeated may take two; nobody is left out by it. */
  turnOf(team: string): Promise<number>;
}
