import { cvKinds, lateKinds } from './people/cv-kinds.ts';
import { again, type Person, personOf } from './people/person.ts';
import { type Outcome, simulate } from './simulate.ts';
import { deployed } from './world/deployed.ts';
import { Dice } from './world/dice.ts';
import type { LeftOut } from './world/faults.ts';
import type { Mutant, Plan } from './world/plan.ts';
import { profileOf } from './world/profile.ts';

/** CVs of a seed. */
export const cvsOfSeed = 20;

/** Moments at which worlds begin: a plain morning, before closing on a Friday, the hour that comes twice, a year's end. */
const starts = [
  '2026-11-25T09:00:00.000Z',
  '2026-11-27T16:40:00.000Z',
  '2026-10-25T00:40:00.000Z',
  '2026-12-31T23:45:00.000Z',
];

/** What may be changed about a seed, mostly to find out why it breaks. */
export interface SeedOptions {
  readonly cvs?: number;
  readonly mutant?: Mutant | null;
  /** Numbers of people, from 1, who do not come. */
  readonly withoutPeople?: ReadonlySet<number>;
  readonly withoutFaults?: LeftOut;
  readonly keepTrace?: boolean;
}

/** Everything that a seed decides. */
export async function planOf(seed: number, options: SeedOptions = {}): Promise<Plan> {
  const { cvs = cvsOfSeed, mutant = null, withoutPeople, withoutFaults, keepTrace = false } = options;
  const dice = new Dice(seed, 'plan');
  const mix = profileOf(seed);
  const start = dice.pick(starts);
  const spreadMs = dice.between(1000, 120_000);
  // Now and then days go by, with faults all along: reminders, summaries and hand-overs are mails as well.
  const clockMinutes = dice.yes(0.025) ? dice.between(1, 4) * 1440 : 0;
  return {
    seed,
    start,
    profile: {
      ...mix,
      ...mutant?.profile,
      minutes: Math.max(mix.minutes, clockMinutes * 0.9, isLate(seed) ? lateMinutes : 0),
    },
    clockMinutes,
    functions: await deployed(),
    people: peopleOf(seed, cvs).filter(({ number }) => !withoutPeople?.has(number)),
    councils: cvs < cvsOfSeed ? 0 : 2,
    peopleAct: true,
    givesUp: isLate(seed),
    replays: clockMinutes === 0 && dice.yes(0.15),
    spreadMs,
    mutant,
    ...(withoutFaults ? { withoutFaults } : {}),
    keepTrace,
  };
}

/** The people of a seed, each by a chance of their own; now and then one comes twice, with a CV that has a field and a place. */
function peopleOf(seed: number, count: number): Person[] {
  const people: Person[] = [];
  for (let number = 1; number <= count; number += 1) {
    const dice = new Dice(seed, `person ${number}`);
    const twin = dice.yes(0.08) ? people.find(({ kind }) => twice.includes(kind.name)) : undefined;
    const lateDice = new Dice(seed, `late ${number}`);
    const late = isLate(seed) && lateDice.yes(0.25) ? lateDice.pick(lateKinds) : undefined;
    people.push(twin ? again(twin, number, kindNamed(dice.pick(twice))) : personOf(number, dice, late));
  }
  return people;
}

/** Whether files are a trouble in the world of a seed: verdicts come late, or what was announced never does. Faults go on until then. */
const isLate = (seed: number): boolean => new Dice(seed, 'slow scans').yes(0.25);
const lateMinutes = 28;

const twice = ['text-south', 'text-north', 'text-stand-in'];

/** Runs a seed. */
export const runSeed = async (seed: number, options?: SeedOptions): Promise<Outcome> =>
  simulate(await planOf(seed, options));

/** The kind of that name. Throws where there is none. */
export function kindNamed(name: string) {
  const kind = cvKinds.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no kind of CV called ${name}.`);
  return kind;
}
