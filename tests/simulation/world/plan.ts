import type { Person } from '../people/person.ts';
import type { Envelope } from './bus.ts';
import type { Deployed, DeployedFunctions, Handler, UseCase } from './deployed.ts';
import type { LeftOut } from './faults.ts';
import type { Profile } from './profile.ts';
import type { Call } from './watcher.ts';
import type { World } from './world.ts';

/** A wrong design, planted to see whether an invariant notices. */
export interface Mutant {
  readonly name: string;
  readonly says: string;
  /** Invariants of which one must notice. */
  readonly caughtBy: readonly string[];
  /** Faults that it takes to see it, laid over the seed's own. */
  readonly profile?: Partial<Profile>;
  /** The services as the mutant sees them. */
  readonly ports?: (ports: Record<string, unknown>, world: World) => Record<string, unknown>;
  /** Another use case in place of the deployed one. */
  readonly useCase?: (deployed: Deployed) => UseCase;
  /** Another handler around the deployed one. */
  readonly handler?: (deployed: Deployed, handler: Handler) => Handler;
}

/** Everything that decides what will happen in a world. */
export interface Plan {
  readonly seed: number;
  /** ISO time at which the world begins. */
  readonly start: string;
  readonly profile: Profile;
  readonly functions: DeployedFunctions;
  readonly people: readonly Person[];
  /** Councils that ask for somebody. */
  readonly councils?: number;
  /** People change things by themselves: consultants act on leads, candidates correct an address or send another file. */
  readonly peopleAct?: boolean;
  /** Some of those who are asked for another file announce one and never send it. */
  readonly givesUp?: boolean;
  /** Minutes that the world goes on at least, for the clocks of leads: reminders, summaries, hand-overs. */
  readonly clockMinutes?: number;
  /** At the end everything that was on the buses comes once more. */
  readonly replays?: boolean;
  /** Milliseconds over which they come. */
  readonly spreadMs: number;
  readonly mutant?: Mutant | null;
  readonly withoutFaults?: LeftOut;
  /** The one effect at which the process dies. */
  readonly crash?: { readonly effect: number; readonly side: 'crashBefore' | 'crashAfter' };
  readonly keepTrace?: boolean;
  /** The most milliseconds that an upload begins after the form. */
  readonly uploadMs?: number;
  /** Calls a second that Textract answers. */
  readonly ocrPerSecond?: number;
  /** Runs of one function at a time, at a moment. */
  readonly concurrency?: (now: number) => number;
  /** Sees each effect that is done, beside the invariants. */
  readonly watch?: (call: Call, now: number) => void;
  readonly mayDrop?: (envelope: Envelope) => boolean;
}
