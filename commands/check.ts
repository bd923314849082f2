import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { impureCalls } from './check/impure-calls.ts';
import { overlongFiles } from './check/lengths.ts';
import { forbiddenLicences } from './check/licences.ts';
import { readCommandLine, root } from './command-line.ts';

readCommandLine(
  `
npm run check

Format and lint (Biome), types (tsc), who may import whom (dependency-cruiser), unused code (knip),
the machine's clock, chance and timers in rules, use cases and runtime, length of files, licences of what is shipped. Ends with 1 when one of them finds something.
`,
  {},
);

const bin = (name: string) => join(root, 'node_modules/.bin', name);
const tools: readonly (readonly [string, string, readonly string[]])[] = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['types', 'tsc', ['-p', '.']],
  ['types of the pages', 'tsc', ['-p', 'web']],
  [
    'boundaries',
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', 'agency', 'commands', 'functions', 'infra', 'local', 'shared'],
  ],
  ['unused code', 'knip', ['--no-progress']],
];

const failures: string[] = [];
for (const [what, tool, args] of tools) {
  const run = spawnSync(bin(tool), args, { cwd: root, encoding: 'utf8' });
  report(what, run.status === 0 ? [] : [run.stdout + run.stderr]);
}
report('clock, chance and timers', impureCalls(root));
report('length of files', overlongFiles(root));
report('licences', forbiddenLicences(root));
process.exit(failures.length === 0 ? 0 : 1);

function report(what: string, findings: readonly string[]): void {
  console.log(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${what}`);
  if (findings.length === 0) return;
  failures.push(what);
  console.log(findings.join('\n'));
}
