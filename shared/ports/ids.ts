/** Chance, where the design needs it. */
export interface Ids {
  /** `K7M4-9QXT` */
  reference(): string;
  /** For events. */
  eventId(): string;
  /** Short mark that keeps an upload's key from being guessed. */
  mark(): string;
}
