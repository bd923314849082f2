import type { Rehearsal } from './rehearsal.ts';

/** One failure, played on a product of its own. */
export interface Drill {
  readonly name: string;
  /** What breaks, in a sentence. */
  readonly breaks: string;
  /** Name of the alarm that must cover it, without the deployment's prefix. */
  readonly alarm: string;
  /** Breaks it, mends it, and checks what came of it by the rehearsal. */
  readonly play: (rehearsal: Rehearsal) => Promise<void>;
}
