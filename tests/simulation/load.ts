import type { Application } from '../../shared/domain/application.ts';
import { type Person, personOf } from './people/person.ts';
import { kindNamed, planOf } from './seed.ts';
import { type Outcome, simulate } from './simulate.ts';
import { Dice } from './world/dice.ts';
import { calm } from './world/profile.ts';

/** How long CVs took, in milliseconds of the world's time, from the verdict about their file on. */
export interface Latencies {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

/** What came of many CVs at once. */
export interface Load {
  readonly outcome: Outcome;
  /** Applications that did not come to an end. */
  readonly lost: number;
  /** Of CVs with text: until they are decided, and until SES has the lead's mail. */
  readonly decided: Latencies;
  readonly mailed: Latencies;
}

/** What is sent in. */
export interface LoadPlan {
  readonly texts: number;
  readonly scans: number;
  readonly spreadMs: number;
  /** Calls a second that Textract answers. */
  readonly ocrPerSecond: number;
}

const ends: readonly string[] = ['routed', 'needs-review', 'rejected'];

/** Lambda's poller of a queue: five at first, 300 more each minute, 1,000 in the account. */
const ramp = (now: number): number => Math.min(1000, Math.floor(5 + now / 200));

/** Sends in many CVs without faults and measures those that have text. */
export async function underLoad({ texts, scans, spreadMs, ocrPerSecond }: LoadPlan): Promise<Load> {
  const people = [
    ...peopleOf(texts, 1, ['text-south', 'text-north', 'text-stand-in']),
    ...peopleOf(scans, texts + 1, ['photo']),
  ];
  const [decidedAt, mailedAt] = [new Map<string, number>(), new Map<string, number>()];
  const outcome = await simulate({
    ...(await planOf(1)),
    profile: calm,
    people,
    councils: 0,
    peopleAct: false,
    replays: false,
    spreadMs,
    uploadMs: 1500,
    ocrPerSecond,
    concurrency: ramp,
    watch: ({ port, method, args }, now) => {
      if (port === 'applications' && method === 'save') {
        const { reference, state } = args[0] as Application;
        if (ends.includes(state) && !decidedAt.has(reference)) decidedAt.set(reference, now);
      }
      if (port === 'mailer') {
        const { id, reference } = args[0] as { id: string; reference: string };
        if (id.startsWith('lead/') && !mailedAt.has(reference)) mailedAt.set(reference, now);
      }
    },
  });
  const { world } = outcome;
  const { applicants, memory } = world;
  const stateOf = (reference: string) => memory.applications.items.get(reference)?.state ?? '';
  const measured = [...applicants.values()].filter(({ person }) => person.kind.scan === undefined);
  const since = (at: ReadonlyMap<string, number>) =>
    latenciesOf(
      measured.map(
        ({ reference }) =>
          (at.get(reference) ?? Number.POSITIVE_INFINITY) - (world.s3.judgedAt.get(reference) ?? 0),
      ),
    );
  return {
    outcome,
    lost:
      people.length - [...applicants.keys()].filter((reference) => ends.includes(stateOf(reference))).length,
    decided: since(decidedAt),
    mailed: since(mailedAt),
  };
}

const peopleOf = (count: number, from: number, kinds: readonly string[]): Person[] =>
  Array.from({ length: count }, (_, at) =>
    personOf(from + at, new Dice(1, `person ${from + at}`), kindNamed(kinds[at % kinds.length] ?? '')),
  );

function latenciesOf(all: readonly number[]): Latencies {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}
