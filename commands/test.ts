import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommandLine, root } from './command-line.ts';

const help = `
npm test -- [SUITE…] [--quiet]

Runs the suites (all, or those named: unit contract evaluation simulation infra integration e2e) and prints
"N passed, N failed" as the last line. Builds what is missing. Ends with 0 when nothing failed.
`;

const suites = ['unit', 'contract', 'evaluation', 'simulation', 'infra', 'integration', 'e2e'];
const { values, positionals } = readCommandLine(help, { quiet: { type: 'boolean' } });
const unknown = positionals.filter((name) => !suites.includes(name));
if (unknown.length > 0) {
  console.error(`There is no suite "${unknown.join(', ')}". Suites: ${suites.join(' ')}.`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'cv-router-test-'));
const report = join(folder, 'report.json');
const projects = (positionals.length > 0 ? positionals : suites).flatMap((name) => ['--project', name]);
const run = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...projects,
    '--reporter=json',
    `--outputFile=${report}`,
    ...(values.quiet ? [] : ['--reporter=default']),
  ],
  { cwd: root, stdio: 'inherit' },
);
const { numPassedTests, numFailedTests, numFailedTestSuites } = resultsOf(report);
rmSync(folder, { recursive: true });
// A file that does not load has no tests to fail: it counts as one.
const failed = numFailedTests || (run.status === 0 ? 0 : Math.max(1, numFailedTestSuites));
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exit(failed === 0 && run.status === 0 ? 0 : 1);

/** Counts of vitest's JSON report; a run that died before writing one counts as a failure. */
function resultsOf(path: string) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
    };
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 };
  }
}
