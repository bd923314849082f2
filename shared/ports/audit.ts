/** Somebody opened a person's data by a link. */
export interface Opening {
  /** What was opened: a lead's id. */
  readonly subject: string;
  readonly assignment: number;
  /** The secret it was opened with; stored only as a part of its hash. */
  readonly token: string;
  readonly at: Date;
  /** Until when the note is kept. */
  readonly until: Date;
}

/** The record of who opened what: notes are added and never changed. */
export interface Audit {
  /** Notes an opening; one more in the same minute by the same link is the same note. */
  opened(opening: Opening): Promise<void>;
}
