/** Chance, where the design needs it. */
export interface Ids {
  /** `K7M4-9QXT` */
  reference(): string;
  /** For events. */
  eventId(): string;
  /** In [0, 1): for jitter. */
  chance(): number;
  /** Short mark that keeps an upload's key from being guessed. */
  mark(): string;
}
