import { cvKinds } from './people/cv-kinds.ts';
import { type Person, personOf } from './people/person.ts';
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
