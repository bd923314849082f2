import { agency } from '../shared/config/agency.ts';
import { readCommandLine, wrongUse } from './command-line.ts';
import { refusing } from './refusing.ts';
import { runSeeds } from './simulate/run-seeds.ts';
import { inOneProcess, inProcesses, resumable } from './simulate/seed-lots.ts';
import { showSeed } from './simulate/show-seed.ts';
import { specialRun } from './simulate/special-runs.ts';

const help = `
npm run -s simulate -- [--seeds 200] [--from 1] [--jobs 1] [--cvs 20] [--resume FILE]
npm run -s simulate -- --seed K [--trace] [--mutant NAME]
npm run -s simulate -- --run crash-points|half-dropped|saturated|burst|mutants [--burst-of 10000]

Runs the deployed handlers in a world of its own: virtual time, every service with AWS's semantics, and a mix of
faults that the seed decides (crashes, throttling, lost and doubled messages, late news, wrong clocks). After each
step invariants are checked; when the faults have stopped, everything must come to its end. The same seed is the
same run, event by event.

  --seeds N       seeds, one after the other (200)
  --from N        the first of them (1)
  --cvs N         CVs a seed (20)
  --jobs N        processes (1)
  --resume FILE   writes down what is done, and goes on from there
  --seed K        one seed; where it breaks, the least world that still does, and what happened in it
  --trace         with --seed: everything that happened
  --mutant NAME   plants a wrong design, which must be noticed; "list" names them
  --run NAME      crash-points: one CV of each kind, dying at each effect, before and after it; half-dropped: the bus
                  loses half of all events; saturated: text recognition is asked too much; burst: 10,000 CVs in a
                  second; mutants: every planted wrong design
  --burst-of N    CVs of the burst (10,000)

Ends with 1 when an invariant broke.
`;

const { values } = readCommandLine(help, {
  seeds: { type: 'string', default: '200' },
  from: { type: 'string', default: '1' },
  cvs: { type: 'string', default: '20' },
  jobs: { type: 'string', default: '1' },
  resume: { type: 'string' },
  seed: { type: 'string' },
  trace: { type: 'boolean', default: false },
  mutant: { type: 'string' },
  run: { type: 'string' },
  'burst-of': { type: 'string', default: '10000' },
});
const whole = (name: 'seeds' | 'from' | 'cvs' | 'jobs' | 'seed' | 'burst-of', least: number): number => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < least)
    wrongUse(`--${name} takes a whole number from ${least} on, and not "${values[name]}".`);
  return value;
};
const say = (line: string): void => console.log(line);

refusing(agency);

if (values.run !== undefined) {
  const run = specialRun(values.run, say, whole('burst-of', 1));
  if (!run) wrongUse(`There is no run called "${values.run}".`);
  process.exitCode = (await run) ? 0 : 1;
} else if (values.seed !== undefined) {
  const options = {
    cvs: whole('cvs', 1),
    trace: values.trace,
    ...(values.mutant ? { mutant: values.mutant } : {}),
  };
  process.exitCode = (await showSeed(whole('seed', 0), options, say)) ? 0 : 1;
} else {
  const lot = { from: whole('from', 0), count: whole('seeds', 1), cvs: whole('cvs', 1) };
  const jobs = whole('jobs', 1);
  const run = jobs === 1 ? inOneProcess : inProcesses(jobs);
  process.exitCode = (await runSeeds(lot, values.resume ? resumable(run, values.resume) : run, say)) ? 0 : 1;
}
