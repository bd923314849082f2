import { failureReport, profileWords } from '../../tests/simulation/failure-report.ts';
import { mutantNamed, mutants } from '../../tests/simulation/mutants/all.ts';
import { runSeed, type SeedOptions } from '../../tests/simulation/seed.ts';
import { shrink } from '../../tests/simulation/shrink.ts';
import { closeTrap } from '../../tests/simulation/trap.ts';
import { wrongUse } from '../command-line.ts';

/** How one seed is shown. */
interface Shown {
  readonly cvs: number;
  readonly trace: boolean;
  readonly mutant?: string;
}

/** Runs one seed and says what came of it; false where an invariant broke. */
export async function showSeed(
  seed: number,
  { cvs, trace, mutant: name }: Shown,
  say: (line: string) => void,
): Promise<boolean> {
  if (name === 'list') {
    for (const one of mutants) say(`${one.name.padEnd(24)} ${one.says}`);
    return true;
  }
  const mutant = name === undefined ? null : mutantNamed(name);
  if (name !== undefined && !mutant)
    wrongUse(`There is no mutant called "${name}"; --mutant list names them.`);
  closeTrap();
  const options: SeedOptions = { cvs, mutant };
  const outcome = await runSeed(seed, { ...options, keepTrace: trace });
  if (trace) for (const line of outcome.world.trace.lines ?? []) say(line);
  say(
    `Seed ${seed}: ${outcome.steps} steps, ${outcome.effects} effects, ${outcome.faults} faults, ${outcome.mails} mails, quiet after ${outcome.minutes.toFixed(1)} min, trace ${outcome.hash}`,
  );
  if (outcome.breaks.length === 0) {
    say(`Nothing broke. Faults: ${profileWords(outcome.world.profile)}.`);
    return true;
  }
  const shrunk = await shrink(seed, options);
  if (shrunk) for (const line of failureReport(seed, shrunk, options)) say(line);
  return false;
}
