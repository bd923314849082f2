/** Says how far long work on a CV has come, for whoever waits for it. Losing a note loses nothing: work never fails by it. */
export interface Progress {
  /** Work on a page (from 1) of so many begins. Written at most every two seconds, and not for work that is over before. */
  reading(reference: string, page: number, of: number): void;
  /** Resolves when what is being written is written: before the function ends, and before the state is saved. */
  settled(): Promise<void>;
}
