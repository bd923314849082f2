import { cvKinds } from './people/cv-kinds.ts';
import { again, type Person, personOf } from './people/person.ts';
import { kindNamed, planOf } from './seed.ts';
import { simulate } from './simulate.ts';
import { Dice } from './world/dice.ts';
import type { Plan } from './world/plan.ts';
import { calm } from './world/profile.ts';

/** One kind of CV, and what came of dying at each of its effects. */
export interface CrashPoints {
  readonly kind: string;
  /** Effects from the first call to the last mail, the sweeper's among them. */
  readonly effects: number;
  /** Runs: each effect, before and after it. */
  readonly runs: number;
  readonly broken: readonly string[];
}

const sides = ['crashBefore', 'crashAfter'] as const;

/** Lets the process die at every effect of one CV, once before and once after it. */
export async function crashPointsOf(kind: (typeof cvKinds)[number]): Promise<CrashPoints> {
  const person: Person = personOf(1, new Dice(1, kind.name), kind);
  const plan: Plan = { ...(await planOf(1)), profile: calm, people: [person] };
  const { world, breaks } = await simulate(plan);
  const effects = world.crashPoints;
  const broken = breaks.map(({ what }) => `without a crash: ${what}`);
  for (let effect = 1; effect <= effects; effect += 1) {
    for (const side of sides) {
      const [first] = (await simulate({ ...plan, crash: { effect, side } })).breaks;
      if (first) broken.push(`effect ${effect} ${side}: ${first.invariant} ${first.what}`);
    }
  }
  return { kind: kind.name, effects, runs: effects * sides.length, broken };
}

/** One of each main way through the pipeline: the others differ from these in what is read, and not in what is done. */
export const mainKinds = [
  'text-south',
  'two-files',
  'suspicious',
  'no-place',
  'malware',
  'form-only',
  'photo',
  'scan',
];

/** Every kind of CV, or those named. */
export async function everyCrashPoint(
  names: readonly string[] = cvKinds.map(({ name }) => name),
): Promise<CrashPoints[]> {
  const all: CrashPoints[] = [];
  for (const name of names) all.push(await crashPointsOf(kindNamed(name)));
  return all;
}

/** Seeds in which somebody of the agency says of somebody who came twice what they are about, and by what move. */
const decidedSeeds = [
  { seed: 37, what: 'joined' },
  { seed: 103, what: 'reassigned' },
  { seed: 127, what: 'corrected' },
];

/** Lets the process die at every effect of what a person decides on a lead's page. Throws where nobody decides anything. */
export async function crashPointsOfDecisions(): Promise<CrashPoints[]> {
  const all: CrashPoints[] = [];
  for (const { seed, what } of decidedSeeds) {
    const person = personOf(1, new Dice(1, 'decided'), kindNamed('text-south'));
    const people = [person, again(person, 2, kindNamed('no-place'))];
    const quiet = { profile: calm, clockMinutes: 0, replays: false, givesUp: false, councils: 0 };
    const plan: Plan = { ...(await planOf(seed)), ...quiet, people };
    let effect = 0;
    const acts: number[] = [];
    const { world } = await simulate({
      ...plan,
      watch: ({ run }) => {
        effect += 1;
        if (run.startsWith('act-on-lead#')) acts.push(effect);
      },
    });
    const notes = [...world.memory.leads.items.values()].flatMap(({ history }) => history);
    if (!notes.some((note) => note.what === what)) throw new Error(`Nobody decides anything in ${seed}.`);
    // Others' effects come in between, so a call is counted a little earlier than it is done.
    const points = new Set(acts.flatMap((at) => [-2, -1, 0, 1, 2].map((by) => at + by)));
    const broken: string[] = [];
    for (const effect of points) {
      for (const side of sides) {
        const [first] = (await simulate({ ...plan, crash: { effect, side } })).breaks;
        if (first) broken.push(`effect ${effect} ${side}: ${first.invariant} ${first.what}`);
      }
    }
    all.push({ kind: what, effects: acts.length, runs: points.size * sides.length, broken });
  }
  return all;
}
