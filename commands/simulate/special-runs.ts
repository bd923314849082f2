import { everyCrashPoint } from '../../tests/simulation/crash-points.ts';
import { droppedHalf } from '../../tests/simulation/dropped-half.ts';
import { underLoad } from '../../tests/simulation/load.ts';
import { mutants } from '../../tests/simulation/mutants/all.ts';
import { runSeed } from '../../tests/simulation/seed.ts';
import { closeTrap } from '../../tests/simulation/trap.ts';

type Say = (line: string) => void;

/** Runs of a kind of their own, by name; each says what came of it, and is false where something broke. */
export const specialRuns: Readonly<Record<string, (say: Say, count: number) => Promise<boolean>>> = {
  'crash-points': crashPoints,
  'half-dropped': halfDropped,
  saturated,
  burst,
  mutants: everyMutant,
};

/** Runs one of them behind the trap. */
export function specialRun(name: string, say: Say, count: number): Promise<boolean> | null {
  closeTrap();
  return specialRuns[name]?.(say, count) ?? null;
}

async function crashPoints(say: Say): Promise<boolean> {
  const all = await everyCrashPoint();
  for (const { kind, effects, runs, broken } of all) {
    say(
      `${kind.padEnd(22)} ${String(effects).padStart(4)} effects, ${runs} crash points, ${broken.length} breaks`,
    );
    for (const one of broken) say(`  ${one}`);
  }
  const runs = all.reduce((sum, one) => sum + one.runs, 0);
  const broken = all.reduce((sum, one) => sum + one.broken.length, 0);
  say(`${runs} crash points of ${all.length} kinds of CV, ${broken} breaks`);
  return broken === 0;
}

async function halfDropped(say: Say): Promise<boolean> {
  const { outcomes, mostSweeps, dropped } = await droppedHalf(50);
  const broken = outcomes.flatMap(({ breaks }) => breaks);
  say(
    `${outcomes.length} worlds, ${dropped} events dropped, ${broken.length} breaks, at most ${mostSweeps} sweeps an item after it`,
  );
  return broken.length === 0 && mostSweeps <= 3;
}

async function saturated(say: Say): Promise<boolean> {
  const given = { texts: 200, spreadMs: 120_000, ocrPerSecond: 1 };
  const idle = await underLoad({ ...given, scans: 0 });
  const busy = await underLoad({ ...given, scans: 1000 });
  const ratio = busy.decided.median / idle.decided.median;
  say(
    `text CVs decided in ${idle.decided.median} ms idle, ${busy.decided.median} ms beside 1,000 scans: ${ratio.toFixed(3)} ×`,
  );
  return (
    ratio <= 1.1 && busy.lost + idle.lost + busy.outcome.breaks.length + idle.outcome.breaks.length === 0
  );
}

async function burst(say: Say, count: number): Promise<boolean> {
  const load = await underLoad({ texts: count, scans: 0, spreadMs: 1000, ocrPerSecond: 1 });
  const words = ({ median, p95, most }: typeof load.decided): string =>
    `${median} ms median, ${p95} ms p95, ${most} ms at most`;
  say(
    `${count} CVs in a second: ${load.lost} lost, ${load.outcome.breaks.length} breaks, ${load.outcome.steps} steps`,
  );
  say(`  decided: ${words(load.decided)}`);
  say(`  mailed:  ${words(load.mailed)}`);
  return load.lost === 0 && load.outcome.breaks.length === 0 && load.decided.most <= 60_000;
}

async function everyMutant(say: Say): Promise<boolean> {
  let missed = 0;
  for (const mutant of mutants) {
    let noticed: string | null = null;
    for (let seed = 1; seed <= 100 && noticed === null; seed += 1) {
      const [first] = (await runSeed(seed, { mutant })).breaks;
      if (first) noticed = `seed ${seed}, ${first.invariant}: ${first.what.slice(0, 100)}`;
    }
    if (noticed === null) missed += 1;
    say(`${mutant.name.padEnd(24)} ${noticed ?? 'NOT NOTICED in 100 seeds'}`);
  }
  return missed === 0;
}
