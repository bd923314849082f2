import type { Envelope } from './bus.ts';
import type { SentMail } from './ses.ts';
import type { World } from './world.ts';

/** A port call at the moment of its effect. */
export interface Call {
  /** `deliver-lead#12` */
  readonly run: string;
  readonly port: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** What an invariant looks at. Each moment is optional; what is wrong it says by `world.broke`. */
export interface Watcher {
  /** A call's effect is done, with this result. */
  readonly done?: (call: Call, value: unknown) => void;
  readonly published?: (envelope: Envelope) => void;
  /** A message as it comes into a stage's queue. */
  readonly queued?: (queue: string, body: string) => void;
  readonly mailed?: (sent: SentMail) => void;
  readonly logged?: (text: string, by: string) => void;
  /** A message came to a dead-letter queue; the reason is null where its tries were used up. */
  readonly dead?: (queue: string, body: string, reason: string | null) => void;
  /** Everything is quiet, and nothing more will happen by itself. */
  readonly quiet?: () => void;
}

/** Something that must hold in every world. */
export interface Invariant {
  /** `I3` */
  readonly id: string;
  readonly says: string;
  readonly watch: (world: World) => Watcher;
}
