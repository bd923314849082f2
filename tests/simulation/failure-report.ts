import { invariants } from './invariants/all.ts';
import type { SeedOptions } from './seed.ts';
import type { Shrunk } from './shrink.ts';
import { faultNames, type Profile } from './world/profile.ts';

/** Lines of the trace that are shown, from the end. */
const shownLines = 60;

/** Why a seed breaks, in the least world that does, and how to see it again. */
export function failureReport(seed: number, { outcome, options }: Shrunk, given: SeedOptions): string[] {
  const [first] = outcome.breaks;
  const { plan, faults, trace } = outcome.world;
  const says = invariants.find(({ id }) => id === first?.invariant)?.says;
  const lines = trace.lines ?? [];
  const mutant = given.mutant ? ` --mutant ${given.mutant.name}` : '';
  return [
    `Seed ${seed} breaks ${first?.invariant}: ${first?.what}`,
    ...(says ? [`  must hold: ${says}`] : []),
    `  faults of this seed: ${profileWords(plan.profile)}`,
    `  least people: ${plan.people.map(({ number, kind }) => `${number} ${kind.name}`).join(', ')}`,
    `  least faults: ${faults.came.map(({ kind, where }) => `${kind} (${where})`).join(', ') || 'none'}`,
    `  left out: ${options.withoutPeople?.size ?? 0} people, ${options.withoutFaults?.numbers?.size ?? 0} faults and the kinds ${[...(options.withoutFaults?.kinds ?? [])].join(', ') || 'none'}`,
    ...lines.slice(-shownLines).map((line) => `  ${line}`),
    `  again: npm run -s simulate -- --seed ${seed}${mutant}`,
  ];
}

/** The rates that are on, in percent. */
export const profileWords = (profile: Profile): string =>
  [
    ...faultNames
      .filter((name) => profile[name] > 0)
      .map((name) =>
        name === 'skewMinutes'
          ? `${name} ${profile[name].toFixed(1)}`
          : `${name} ${(profile[name] * 100).toFixed(1)} %`,
      ),
    `for ${profile.minutes.toFixed(1)} min`,
  ].join(', ');
