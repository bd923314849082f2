import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../command-line.ts';
import { cached, hashOf, keep, replaceFolder } from './cache.ts';
import { buildFunctions, functionsDir } from './functions.ts';

/** Where the templates are, relative to the project. */
const outDir = 'cdk.out';

/** What shapes the templates. The registries and contracts are read, the code of the functions is what was built. */
const inputs = [
  'infra',
  'functions',
  'shared',
  'package-lock.json',
  'cdk.json',
  functionsDir,
  '.build/web.hash',
];

/**
 * Synthesises the CDK app into `cdk.out/`, by CDK itself and not its CLI: no account, no look-ups, no network.
 * Silent unless it fails; `cached` is true when nothing had changed and nothing was done. Throws an Error with the
 * app's own words where it fails.
 */
export async function synth(): Promise<{ outDir: 'cdk.out'; cached: boolean }> {
  await buildFunctions();
  const agencyDir = process.env.AGENCY_DIR ?? path.join(root, 'agency');
  const target = path.join(root, outDir);
  const keyFile = path.join(target, 'synth.json');
  const key = hashOf(root, [...inputs, path.relative(root, agencyDir)]);
  if (existsSync(path.join(target, 'manifest.json')) && cached<boolean>(keyFile, key)) {
    return { outDir, cached: true };
  }
  const fresh = `${target}.${process.pid}`;
  try {
    await runApp(fresh);
    keep(path.join(fresh, 'synth.json'), key, true);
    replaceFolder(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return { outDir, cached: false };
}

/** In a process of its own: CDK's memory goes with it, and a failing stack cannot take the command along. */
async function runApp(outdir: string): Promise<void> {
  const { context } = JSON.parse(readFileSync(path.join(root, 'cdk.json'), 'utf8')) as { context: object };
  const app = spawn(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // As the CLI hands them over; its telemetry and notices do not come into play.
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify(context),
      // Checking templates against CloudFormation's schemas is two thirds of the time: tests/infra does it.
      CDK_VALIDATION: 'false',
    },
  });
  const words: Buffer[] = [];
  for (const stream of [app.stdout, app.stderr]) stream.on('data', (chunk: Buffer) => words.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    app.once('error', reject);
    app.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The templates could not be synthesised.\n${Buffer.concat(words)}`);
}
